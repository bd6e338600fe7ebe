import { expect, test, vi } from 'vitest';
import { effectiveEvents } from '../../../src/outreach/effective-events.ts';
import type { ProfileKey } from '../../../src/profile/address.ts';
import { followBook } from '../../../src/ui/desk/follow-book.ts';
import { whereWeStand } from '../../../src/ui/desk/state/where-we-stand.ts';
import { aProfile, NOW } from './support/a-profile.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

const { key } = aProfile();
const anna = 'www.linkedin.com/in/anna-berg' as ProfileKey;
const ben = 'www.linkedin.com/in/ben-okoro' as ProfileKey;
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

/** A letter that asks a friend for an introduction, to whom Anna's copy waits for "I sent it". */
async function askingAfterAnna(friend: { friend: string; friendKey?: ProfileKey }) {
  const store = ready();
  const base = {
    channel: 'message',
    reason: 'similar-path',
    occasion: 'introduction-request',
  } as const;
  const to = { name: 'Anna Berg', contact: anna };
  await store.append(key, 'copied', { ...base, text: 'Dear Anna', to }, NOW - 9);
  await store.append(key, 'sent', { ...base, text: 'Dear Anna', to }, NOW - 8);
  await store.append(
    key,
    'not-introduced',
    { name: 'Anna Berg', contact: anna, why: 'no' },
    NOW - 7,
  );
  await store.saveDraft({
    ...base,
    contact: key,
    wording: 0,
    context: friend,
    texts: {},
    asserted: [],
    overridden: [],
    savedAt: NOW - 6,
  });
  await takeBackOnTimeline(store);
  return openPopup(store);
}

test.each([
  { friend: 'Ben Okoro', friendKey: ben },
  { friend: 'Anna Berg', friendKey: ben },
  { friend: 'Ben Okoro' },
])('what was copied for one friend never becomes the letter to another: %o', async friend => {
  const { desk, text } = await askingAfterAnna(friend);
  expect(desk()).toMatchObject({ occasion: 'introduction-request', letter: { context: friend } });
  expect(desk().copied?.text).toBe('Dear Anna');
  expect(text()).not.toBe('Dear Anna');
  expect(JSON.stringify(desk().letter.texts)).not.toContain('Dear Anna');
});

test('what was copied for a friend is there again in the letter to that friend', async () => {
  const { text } = await askingAfterAnna({ friend: 'Anna Berg', friendKey: anna });
  expect(text()).toBe('Dear Anna');
});
