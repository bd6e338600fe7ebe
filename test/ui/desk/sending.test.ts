import { expect, test } from 'vitest';
import { StoreError } from '../../../src/store/store.ts';
import { whereWeStand } from '../../../src/ui/desk/state/where-we-stand.ts';
import { aProfile, NOW } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

const key = aProfile().key;
const DAY = 86_400_000;

function ready() {
  return withSender(memoryStore());
}

test('a blocker stops copying', async () => {
  const { controller, clipboard } = await openPopup(ready());
  controller.actions.type('An informational interview');
  await controller.actions.copy();
  expect(clipboard).toEqual([]);
});

test('a blocker overridden knowingly stops no longer, for this message', async () => {
  const store = ready();
  const { controller, desk, clipboard } = await openPopup(store);
  controller.actions.type('About your job');
  const [finding] = desk().findings;
  if (finding === undefined) throw new Error('no finding');
  controller.actions.override(finding);
  await controller.actions.copy();
  expect(clipboard).toEqual(['About your job']);
  expect(store.drafts.get(key)?.overridden).toEqual(['L3']);
});

test('a rule without override cannot be overridden', async () => {
  const { controller, desk, clipboard } = await openPopup(ready());
  controller.actions.type('An informational interview');
  for (const finding of desk().findings) controller.actions.override(finding);
  await controller.actions.copy();
  expect(clipboard).toEqual([]);
});

test('"I know this is true" stores the words, and the finding is gone', async () => {
  const store = ready();
  const { controller, desk } = await openPopup(store);
  controller.actions.type('I read your book.');
  const [finding] = desk().findings;
  if (finding === undefined) throw new Error('no finding');
  controller.actions.override(finding);
  expect(desk().findings).toEqual([]);
  await controller.settled();
  expect(store.drafts.get(key)?.asserted).toEqual(['read your book']);
});

test('copying puts exactly the text on the clipboard and notes it', async () => {
  const store = ready();
  const { controller, clipboard, text } = await openPopup(store);
  await controller.actions.copy();
  expect(clipboard).toEqual([text()]);
  expect(store.events.at(-1)).toMatchObject({
    kind: 'copied',
    payload: { channel: 'note', reason: 'similar-path', occasion: 'first-request', text: text() },
  });
  expect(store.drafts.get(key)?.copiedAt).toBe(NOW);
});

test('"I sent it" appends the copied text as sent, and says where things stand', async () => {
  const store = ready();
  const { controller, desk, text } = await openPopup(store);
  await controller.actions.copy();
  const copied = text();
  controller.actions.type('Changed after copying');
  await controller.actions.confirmSent();
  expect(store.events.map(event => event.kind)).toEqual(['noticed', 'drafted', 'copied', 'sent']);
  expect(store.events.at(-1)).toMatchObject({
    payload: { text: copied, occasion: 'first-request', phrasings: { ask: 'ask-0' } },
  });
  expect(desk().mode).toBe('resting');
  // Ghent keeps Armistice Day on 11 November, so the seventh business day is a day later.
  expect(whereWeStand(desk(), NOW)).toBe('You wrote today. Best to wait until 19 November.');
});

test('"I sent it" does nothing before a copy', async () => {
  const store = ready();
  const { controller } = await openPopup(store);
  await controller.actions.confirmSent();
  expect(store.events.some(event => event.kind === 'sent')).toBe(false);
});

test('opened again after a copy, it asks whether it was sent, with the copied text', async () => {
  const store = ready();
  const first = await openPopup(store);
  await first.controller.actions.copy();
  store.kept = { ...store.kept, background: 'an electrician' };
  const second = await openPopup(store);
  expect(second.text()).toBe(first.text());
  expect(second.desk().copied?.text).toBe(first.text());
  await second.controller.actions.confirmSent();
  expect(store.events.at(-1)).toMatchObject({ kind: 'sent', payload: { text: first.text() } });
  const third = await openPopup(store);
  expect(third.desk()).toMatchObject({ mode: 'resting', copied: undefined });
});

test('"I did not send it" takes it back by an event and puts the letter back', async () => {
  const store = ready();
  const { controller, desk, text } = await openPopup(store);
  controller.actions.type('My own words');
  await controller.actions.copy();
  await controller.actions.confirmSent();
  await controller.actions.takeBackSent();
  expect(store.events.at(-1)?.kind).toBe('undone');
  expect(desk().mode).toBe('writing');
  expect(text()).toBe('My own words');
});

test('a copy that fails is told, and nothing is noted', async () => {
  const store = ready();
  const { controller } = await openPopup(store, {
    copy: async () => {
      throw new StoreError('unavailable', 'Press Ctrl+C.');
    },
  });
  await controller.actions.copy();
  expect(controller.state()).toMatchObject({ trouble: 'Press Ctrl+C.' });
  expect(store.events.some(event => event.kind === 'copied')).toBe(false);
});

test('when the disk is full "I sent it" can be pressed again', async () => {
  const store = ready();
  const { controller, desk } = await openPopup(store);
  await controller.actions.copy();
  store.failWrites = new StoreError('full', 'The disk is full.');
  await controller.actions.confirmSent();
  expect(controller.state()).toMatchObject({ trouble: 'The disk is full.' });
  expect(desk().copied).toBeDefined();
  store.failWrites = undefined;
  await controller.actions.confirmSent();
  expect(store.events.filter(event => event.kind === 'sent')).toHaveLength(1);
});

test('after seven business days the letter is the one reminder, noted as such', async () => {
  const store = ready();
  const clock = { now: NOW };
  const first = await openPopup(store, {}, clock);
  await first.controller.actions.copy();
  await first.controller.actions.confirmSent();
  clock.now = NOW + 10 * DAY;
  const later = await openPopup(store, {}, clock);
  expect(later.desk()).toMatchObject({ mode: 'writing', occasion: 'reminder' });
  await later.controller.actions.copy();
  await later.controller.actions.confirmSent();
  expect(store.events.at(-1)?.kind).toBe('reminded');
  clock.now = NOW + 40 * DAY;
  const last = await openPopup(store, {}, clock);
  expect(last.desk().mode).toBe('resting');
});

test('the rules hear what was sent before: texts, notes this month, the same employer', async () => {
  const store = ready();
  const other = aProfile('ada-brook');
  await store.remember(other, NOW - DAY);
  const payload = {
    channel: 'note',
    reason: 'similar-path',
    occasion: 'first-request',
    text: 'Hi Ada',
    phrasings: { ask: 'ask-7' },
  } as const;
  await store.append(other.key, 'sent', payload, NOW - 1000);
  const { controller, desk } = await openPopup(store);
  const { contextOf } = await import('../../../src/ui/desk/state/review-desk.ts');
  expect(contextOf(desk(), NOW)).toMatchObject({
    history: [{ text: 'Hi Ada', employer: 'Museum of Everyday Things' }],
    notesThisMonth: 1,
    newPeopleToday: 1,
    sameEmployer: { name: 'Ilse Marand', at: NOW - 1000 },
  });
  expect(controller.state().stage).toBe('open');
});

test('keeping in touch waits until it is due', async () => {
  const store = ready();
  const sent = {
    channel: 'message',
    reason: 'similar-path',
    occasion: 'thank-you',
    text: 'Thank you!',
  } as const;
  await store.append(key, 'met', { notes: '', learned: '', welcome: true }, NOW - 2 * DAY);
  await store.append(key, 'thanked', sent, NOW - DAY);
  const soon = await openPopup(store);
  expect(soon.desk().mode).toBe('resting');
  const later = await openPopup(store, {}, { now: NOW + 200 * DAY });
  expect(later.desk()).toMatchObject({ mode: 'writing', occasion: 'keeping-in-touch' });
});

test('a stored override does not open what a rule no longer lets through', async () => {
  const store = ready();
  const first = await openPopup(store);
  first.controller.actions.type('An informational interview');
  await first.controller.settled();
  const saved = store.drafts.get(key);
  if (saved === undefined) throw new Error('nothing saved');
  store.drafts.set(key, { ...saved, overridden: ['L1'] });
  const second = await openPopup(store);
  await second.controller.actions.copy();
  expect(second.clipboard).toEqual([]);
});

test('"I sent it" pressed twice is one message sent', async () => {
  const { controller, store } = await openPopup(ready());
  await controller.actions.copy();
  await Promise.all([controller.actions.confirmSent(), controller.actions.confirmSent()]);
  const kinds = (await store.eventsOf(key)).map(event => event.kind);
  expect(kinds.filter(kind => kind === 'sent')).toHaveLength(1);
});

test('what was typed after copying is kept when the copied message is said to be sent', async () => {
  const store = ready();
  const { controller } = await openPopup(store);
  await controller.actions.copy();
  controller.actions.type('Second thoughts, in my own words');
  await controller.actions.confirmSent();
  await controller.settled();
  const texts = Object.values(store.drafts.get(key)?.texts ?? {}).map(box => box.text);
  expect(texts).toContain('Second thoughts, in my own words');
});

test('however slow the book is, what happened is noted in the order in which it happened', async () => {
  const store = ready();
  const { remember, append } = store;
  const slow = () => new Promise<void>(resolve => setTimeout(resolve, 60));
  store.remember = (...args) => slow().then(() => remember(...args));
  store.append = async (contact, kind, ...rest) => {
    if (kind === 'copied') await slow();
    return append(contact, kind, ...rest);
  };
  const copy = async () => undefined;
  const { controller } = await openPopup(store, { copy, painted: slow }, { now: NOW }, 'unsettled');
  const copied = controller.actions.copy();
  // "I sent it" stands there as soon as it is on the clipboard.
  await Promise.resolve();
  await Promise.all([copied, controller.actions.confirmSent()]);
  await controller.settled();
  expect(store.events.map(({ kind }) => kind)).toEqual(['noticed', 'drafted', 'copied', 'sent']);
});
