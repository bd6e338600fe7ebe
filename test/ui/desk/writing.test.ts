import { expect, test, vi } from 'vitest';
import { StoreError } from '../../../src/store/store.ts';
import { contextOf } from '../../../src/ui/desk/state/review-desk.ts';
import { aProfile, NOW } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';
import { plainCraft } from './support/plain-craft.ts';

const key = aProfile().key;

test('every keystroke is reviewed at once and saved at once', async () => {
  const store = memoryStore();
  const { controller, desk } = await openPopup(store);
  controller.actions.type('An informational interview');
  expect(desk().findings.map(finding => finding.rule)).toEqual(['L1']);
  await controller.settled();
  expect(store.drafts.get(key)?.texts['note/similar-path']).toEqual({
    text: 'An informational interview',
    edited: true,
  });
});

test('of many fast keystrokes the last one is stored', async () => {
  const store = memoryStore();
  const { controller } = await openPopup(store);
  for (const text of ['H', 'Hi', 'Hi ', 'Hi I']) controller.actions.type(text);
  await controller.settled();
  expect(store.drafts.get(key)?.texts['note/similar-path']?.text).toBe('Hi I');
  expect(store.saves).toBeLessThan(4);
});

test('each reason and each channel keeps its own text', async () => {
  const { controller, text } = await openPopup();
  const { type, chooseReason, chooseChannel } = controller.actions;
  type('One');
  chooseReason('admired-work');
  expect(text()).toContain('admired-work by note');
  type('Two');
  chooseChannel('email');
  expect(text()).toContain('admired-work by email');
  chooseReason('similar-path');
  chooseChannel('note');
  expect(text()).toBe('One');
  chooseReason('admired-work');
  expect(text()).toBe('Two');
});

test('another wording composes an unedited text again', async () => {
  const { controller, desk, text } = await openPopup();
  controller.actions.anotherWording();
  expect(text()).toContain('wording 1');
  expect(desk().undo).toEqual([]);
});

test('another wording replaces an edited text, and undo brings it back', async () => {
  const { controller, text } = await openPopup();
  controller.actions.type('My own words');
  controller.actions.anotherWording();
  expect(text()).toContain('wording 1');
  controller.actions.undo();
  expect(text()).toBe('My own words');
});

test('an edited text replaced by another wording comes back after the popup was closed', async () => {
  const store = memoryStore();
  const first = await openPopup(store);
  first.controller.actions.type('My own words');
  first.controller.actions.anotherWording();
  await first.controller.settled();
  const second = await openPopup(store);
  second.controller.actions.undo();
  expect(second.text()).toBe('My own words');
  await second.controller.settled();
  const third = await openPopup(store);
  expect(third.text()).toBe('My own words');
  expect(third.desk().undo).toEqual([]);
});

test('the one sentence only the sender can write goes to the composer and is trusted', async () => {
  const compose = vi.fn(plainCraft().compose);
  const { controller, desk } = await openPopup(memoryStore(), { craft: plainCraft({ compose }) });
  controller.actions.sayPersonally('We met in Ghent.');
  expect(compose.mock.lastCall?.[0].context).toEqual({ personal: 'We met in Ghent.' });
  expect(contextOf(desk(), NOW).asserted).toEqual(['We met in Ghent.']);
  controller.actions.sayPersonally('');
  expect(compose.mock.lastCall?.[0].context).toEqual({});
});

test('a ticked statement goes to the composer and to the rules, and can be unticked', async () => {
  const compose = vi.fn(plainCraft().compose);
  const { controller, desk } = await openPopup(memoryStore(), { craft: plainCraft({ compose }) });
  controller.actions.tick('read:post:0', true);
  expect(compose.mock.lastCall?.[0].context.statements).toEqual(['read:post:0']);
  expect(contextOf(desk(), NOW).asserted).toEqual(['read:post:0']);
  controller.actions.tick('read:post:0', false);
  expect(contextOf(desk(), NOW).asserted).toEqual([]);
});

test('a fault while composing shows as a failed reading, not as endless waiting', async () => {
  const compose = () => {
    throw new Error('a fault');
  };
  const { controller } = await openPopup(memoryStore(), { craft: plainCraft({ compose }) });
  expect(controller.state()).toEqual({ stage: 'failed', reason: 'reader-failed' });
});

test('a fix changes the text in one step and can be undone', async () => {
  const { controller, desk, text } = await openPopup();
  controller.actions.type('May I ask for an informational interview?');
  const [finding] = desk().findings;
  if (finding === undefined) throw new Error('no finding');
  controller.actions.fix(finding);
  expect(text()).toBe('May I ask for an a few minutes?');
  expect(desk().findings).toEqual([]);
  controller.actions.undo();
  expect(text()).toBe('May I ask for an informational interview?');
});

test('undo never loses what was typed after the change', async () => {
  const { controller, desk, text } = await openPopup();
  controller.actions.type('An informational interview');
  const [finding] = desk().findings;
  if (finding === undefined) throw new Error('no finding');
  controller.actions.fix(finding);
  controller.actions.type('An a few minutes, and a whole new sentence');
  controller.actions.undo();
  expect(text()).toBe('An informational interview');
  controller.actions.undo();
  expect(text()).toBe('An a few minutes, and a whole new sentence');
});

test('a full disk is told, the text stays, and the next write clears the message', async () => {
  const store = memoryStore();
  const { controller, text } = await openPopup(store);
  store.failWrites = new StoreError('full', 'The disk is full. Make room, then go on.');
  controller.actions.type('Not lost');
  await controller.settled();
  expect(controller.state()).toMatchObject({ trouble: 'The disk is full. Make room, then go on.' });
  expect(text()).toBe('Not lost');
  store.failWrites = undefined;
  controller.actions.type('Not lost!');
  await controller.settled();
  expect(controller.state()).toMatchObject({ trouble: undefined });
  expect(store.drafts.get(key)?.texts['note/similar-path']?.text).toBe('Not lost!');
});

test('what waits to be written is written when the popup goes away', async () => {
  const store = withSender(memoryStore());
  const { controller } = await openPopup(store);
  controller.actions.type('A');
  controller.actions.type('AB');
  controller.flush();
  await Promise.resolve();
  await Promise.resolve();
  expect(store.drafts.get(key)?.texts['note/similar-path']?.text).toBe('AB');
});
