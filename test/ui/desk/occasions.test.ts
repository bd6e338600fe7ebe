import { expect, test } from 'vitest';
import type { EventKind, EventPayloads } from '../../../src/outreach/event.ts';
import { choicesOf, chosenOf } from '../../../src/ui/desk/state/choose-occasion.ts';
import { contextOf } from '../../../src/ui/desk/state/review-desk.ts';
import { aProfile, NOW } from './support/a-profile.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

const { key } = aProfile();
const DAY = 86_400_000;
const SENT = {
  channel: 'note',
  reason: 'similar-path',
  occasion: 'first-request',
  text: 'Hi',
} as const;

/** A book in which this happened, oldest first, ending yesterday. */
async function after(
  ...happened: { [K in EventKind]: readonly [K, EventPayloads[K]] }[EventKind][]
): Promise<MemoryStore> {
  const store = withSender(memoryStore());
  for (const [index, [kind, payload]] of happened.entries())
    await store.append(key, kind, payload as never, NOW - (happened.length - index) * DAY);
  return store;
}

test.each([
  ['nobody written to', [], ['first-request', 'introduction-request']],
  [
    'somebody written to',
    [['sent', SENT]],
    ['rest', 'booking', 'answer-not-now', 'answer-ask-colleague', 'goodbye'],
  ],
  [
    'a yes',
    [
      ['sent', SENT],
      ['replied', { answer: 'yes' }],
    ],
    ['booking'],
  ],
  [
    'a "not now"',
    [
      ['sent', SENT],
      ['replied', { answer: 'later' }],
    ],
    ['rest', 'answer-not-now'],
  ],
  [
    'a no',
    [
      ['sent', SENT],
      ['replied', { answer: 'no' }],
    ],
    ['rest', 'goodbye'],
  ],
  [
    'a no that was thanked for',
    [
      ['replied', { answer: 'no' }],
      ['sent', { ...SENT, occasion: 'goodbye' }],
    ],
    ['rest'],
  ],
  [
    'a meeting through somebody',
    [
      ['introduced-by', { name: 'Ana' }],
      ['met', { notes: '', learned: '' }],
    ],
    ['thank-you', 'news-to-introducer'],
  ],
  ['a meeting through nobody', [['met', { notes: '', learned: '' }]], ['thank-you']],
  [
    'do-not-contact',
    [
      ['sent', SENT],
      ['do-not-contact', {}],
    ],
    ['rest'],
  ],
] as const)('after %s', async (_what, happened, choices) => {
  const { desk } = await openPopup(await after(...happened));
  expect(choicesOf(desk())).toEqual(choices);
});

test('a no is thanked for once, with no rule against it, and is remembered as that', async () => {
  const store = await after(['sent', SENT], ['replied', { answer: 'no' }]);
  const { controller, desk, clipboard } = await openPopup(store);
  expect(desk().mode).toBe('closed');
  controller.actions.chooseOccasion('goodbye');
  expect(desk()).toMatchObject({ mode: 'writing', occasion: 'goodbye' });
  expect(contextOf(desk(), NOW).forbidden).toBeUndefined();
  controller.actions.type('Thank you for answering.');
  await controller.actions.copy();
  await controller.actions.confirmSent();
  expect(clipboard).toEqual(['Thank you for answering.']);
  expect(store.events.at(-1)).toMatchObject({ kind: 'sent', payload: { occasion: 'goodbye' } });
  expect(desk()).toMatchObject({ mode: 'closed', others: [], standing: { state: 'declined' } });
});

test('somebody forgotten after a no is never written to, whatever is asked for', async () => {
  const store = withSender(memoryStore());
  store.refused.add(key);
  const { controller, desk } = await openPopup(store);
  expect(choicesOf(desk())).toEqual(['rest']);
  for (const occasion of ['goodbye', 'introduction-request'] as const) {
    controller.actions.chooseOccasion(occasion);
    expect(desk().mode).toBe('closed');
  }
});

test('another letter has its own words, kept when the usual one is chosen again', async () => {
  const { controller, desk, text } = await openPopup(withSender(memoryStore()));
  controller.actions.type('To Ilse');
  controller.actions.chooseOccasion('introduction-request');
  expect(desk().letter.channel).toBe('message');
  controller.actions.type('To Ana');
  controller.actions.chooseOccasion('first-request');
  expect(desk().letter.channel).toBe('note');
  expect(text()).toBe('To Ilse');
  controller.actions.chooseOccasion('introduction-request');
  expect(text()).toBe('To Ana');
});

test('the choice and its words are there again when the popup is opened again', async () => {
  const store = await after(['sent', SENT]);
  const first = await openPopup(store);
  first.controller.actions.chooseOccasion('booking');
  first.controller.actions.type('Tuesday?');
  await first.controller.settled();
  const second = await openPopup(store);
  expect(second.desk()).toMatchObject({ mode: 'writing', occasion: 'booking' });
  expect(second.text()).toBe('Tuesday?');
  second.controller.actions.chooseOccasion('rest');
  expect(second.desk().mode).toBe('resting');
  expect(chosenOf(second.desk())).toBe('rest');
});

test('"I did not send it" brings the chosen letter back', async () => {
  const { controller, desk, text } = await openPopup(await after(['sent', SENT]));
  controller.actions.chooseOccasion('answer-not-now');
  controller.actions.type('It can wait.');
  await controller.actions.copy();
  await controller.actions.confirmSent();
  expect(desk()).toMatchObject({
    mode: 'resting',
    letter: expect.not.objectContaining({ occasion: 'answer-not-now' }),
  });
  await controller.actions.takeBackSent();
  expect(desk()).toMatchObject({ mode: 'writing', occasion: 'answer-not-now' });
  expect(text()).toBe('It can wait.');
});

test('a choice that makes no sense is passed over', async () => {
  const { controller, desk } = await openPopup();
  controller.actions.chooseOccasion('goodbye');
  expect(desk()).toMatchObject({ mode: 'writing', occasion: 'first-request' });
});
