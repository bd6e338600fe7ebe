import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { CHANNELS } from '../../../src/message/terms.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createController } from '../../../src/ui/desk/state/controller.ts';
import { REAL_CRAFT } from '../../../src/ui/desk/state/real-craft.ts';
import { blockers } from '../../../src/ui/desk/state/review-desk.ts';
import type { Desk } from '../../../src/ui/desk/state/state.ts';
import { textNow } from '../../../src/ui/desk/state/texts-of-desk.ts';
import { aProfile, aReading, fact, NOW } from './support/a-profile.ts';

const person = aProfile('ilse-marand', {
  posts: [fact({ text: 'Why I asked for the apron to stay unwashed.', ageDays: 14 }, 'activity')],
  mutuals: fact({ names: ['Ana Horvat'], others: 2 }),
});

/** The popup over the real rooms and a real database. */
function open() {
  const store = openStore();
  const clipboard: string[] = [];
  const controller = createController({
    readTab: async () => aReading(person),
    store,
    copy: async text => void clipboard.push(text),
    painted: async () => undefined,
    now: () => NOW,
    craft: REAL_CRAFT,
  });
  const desk = (): Desk => {
    const state = controller.state();
    if (state.stage !== 'open') throw new Error(`the popup is ${state.stage}`);
    return state.desk;
  };
  return { store, clipboard, controller, desk };
}

test('a first letter, its blanks filled, can be copied for every reason on every channel', async () => {
  const { controller, desk } = open();
  await controller.start();
  const { actions } = controller;
  actions.fillBlank('firstName', 'Tomas');
  actions.fillBlank('background', 'a nurse moving into museum work');
  actions.fillBlank('exploring', 'how collections are kept');
  expect(desk().reasons.length).toBeGreaterThan(3);
  const stopped: string[] = [];
  for (const { kind } of desk().reasons) {
    actions.chooseReason(kind);
    if (kind === 'referral') actions.fillBlank('referrer', 'Ana Horvat');
    for (const channel of CHANNELS) {
      actions.chooseChannel(channel);
      for (const finding of blockers(desk()))
        stopped.push(`${kind} by ${channel}: ${finding.rule} ${textNow(desk()).text}`);
    }
  }
  await controller.settled();
  expect(stopped).toEqual([]);
});

test('the day after: the book knows the sender, what was sent, and when to write again', async () => {
  const { controller, desk, clipboard, store } = open();
  await controller.start();
  expect(desk().blanks).toEqual({});
  controller.actions.chooseReason('similar-path');
  controller.actions.chooseChannel('email');
  await controller.actions.copy();
  await controller.actions.confirmSent();
  await controller.settled();
  const events = await store.eventsOf(person.key);
  expect(events.map(event => event.kind)).toEqual(['noticed', 'drafted', 'copied', 'sent']);
  expect(events.at(-1)?.payload).toMatchObject({ text: clipboard[0], channel: 'email' });
  expect(desk().mode).toBe('resting');
});

test('a name set right is in every letter from then on, until it is taken back', async () => {
  const first = open();
  await first.controller.start();
  first.controller.actions.chooseChannel('inmail');
  first.controller.actions.correct([{ ref: 'name.first', text: 'Els' }]);
  expect(textNow(first.desk()).text).toMatch(/\bEls\b/);
  await first.controller.settled();
  const second = open();
  await second.controller.start();
  expect(second.desk().reading.profile.name.value.first).toBe('Els');
  second.controller.actions.takeBackCorrection('name');
  await second.controller.settled();
  const third = open();
  await third.controller.start();
  expect(third.desk().reading.profile.name).toMatchObject(person.name);
});
