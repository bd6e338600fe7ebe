import { expect, test, vi } from 'vitest';
import { effectiveEvents } from '../../../src/outreach/effective-events.ts';
import { followBook } from '../../../src/ui/desk/follow-book.ts';
import { whereWeStand } from '../../../src/ui/desk/state/where-we-stand.ts';
import { aProfile, NOW } from './support/a-profile.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

const { key } = aProfile();
const ready = () => withSender(memoryStore());

/** "I sent it", as the timeline of the person's page takes it back. */
async function takeBackOnTimeline(store: MemoryStore): Promise<void> {
  const sent = effectiveEvents(store.events).findLast(event => event.kind === 'sent');
  if (sent === undefined) throw new Error('nothing was sent');
  await store.undo(sent, NOW + 1);
}

/** A second window on the same person that follows the book, and how it hears of a change. */
async function secondWindow(store: MemoryStore) {
  const clock = { now: NOW };
  const window = await openPopup(store, {}, clock);
  let changed = () => {};
  followBook(window.controller, {
    draft: store.draft,
    eventsOf: store.eventsOf,
    watch: (_query, next) => {
      changed = () => next(undefined as never);
      return () => {};
    },
  });
  return { ...window, hears: () => changed() };
}

test('where the screen asks whether a copy was sent, "I sent it" is there after an undo on the timeline', async () => {
  const store = ready();
  const first = await openPopup(store);
  first.controller.actions.chooseReason('admired-work');
  first.controller.actions.type('My own words');
  await first.controller.actions.copy();
  await first.controller.actions.confirmSent();
  await takeBackOnTimeline(store);
  const next = await openPopup(store);
  expect(whereWeStand(next.desk(), NOW)).toContain('Did you send it?');
  expect(next.text()).toBe('My own words');
  expect(next.desk()).toMatchObject({ mode: 'writing', letter: { reason: 'admired-work' } });
  await next.controller.actions.confirmSent();
  expect(effectiveEvents(store.events).at(-1)).toMatchObject({
    kind: 'sent',
    payload: { text: 'My own words', reason: 'admired-work' },
  });
});

test('a window that is open follows a copy made in another one', async () => {
  const store = ready();
  const here = await secondWindow(store);
  const there = await openPopup(store);
  there.clock.now = NOW + 5;
  there.controller.actions.type('Written in the popup');
  await there.controller.actions.copy();
  here.hears();
  await vi.waitFor(() => expect(here.desk().copied?.text).toBe('Written in the popup'));
  expect(here.text()).toBe('Written in the popup');
});

test('what was typed here since stays in the box, and "I sent it" means the copy', async () => {
  const store = ready();
  const here = await secondWindow(store);
  const there = await openPopup(store);
  await there.controller.actions.copy();
  const copied = there.text();
  here.clock.now = NOW + 10;
  here.controller.actions.type('Typed here');
  here.hears();
  await vi.waitFor(() => expect(here.desk().copied?.text).toBe(copied));
  expect(here.text()).toBe('Typed here');
  await here.controller.actions.confirmSent();
  expect(store.events.at(-1)).toMatchObject({ kind: 'sent', payload: { text: copied } });
  expect(here.desk().letter.texts).not.toEqual({});
});

test('"I sent it" said in another window is not said twice, however late this one is', async () => {
  const store = ready();
  const one = await openPopup(store);
  await one.controller.actions.copy();
  const other = await openPopup(store);
  await one.controller.actions.confirmSent();
  other.clock.now = NOW + 60_000;
  await other.controller.actions.confirmSent();
  expect(store.events.filter(event => event.kind === 'sent')).toHaveLength(1);
  expect(other.desk()).toMatchObject({ mode: 'resting', copied: undefined });
});

test('an answer settles it: nobody asks any more whether the copy was sent', async () => {
  const store = ready();
  const first = await openPopup(store);
  await first.controller.actions.copy();
  await store.append(key, 'replied', { answer: 'yes' }, NOW + 1);
  const next = await openPopup(store);
  expect(next.desk()).toMatchObject({ occasion: 'booking', copied: undefined });
});

test('a request for an introduction that was copied elsewhere is asked about as such', async () => {
  const store = ready();
  const to = { name: 'Nora Quill' };
  const text = 'Would you introduce me?';
  await store.append(
    key,
    'copied',
    { channel: 'message', reason: 'introduction', occasion: 'introduction-request', text, to },
    NOW - 1,
  );
  const { desk, text: inBox, controller } = await openPopup(store);
  expect(desk()).toMatchObject({ occasion: 'introduction-request', copied: { to } });
  expect(inBox()).toBe(text);
  await controller.actions.confirmSent();
  expect(desk().standing).toMatchObject({ state: 'asked-introducer', by: 'Nora Quill' });
});
