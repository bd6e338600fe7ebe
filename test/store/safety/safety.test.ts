import 'fake-indexeddb/auto';
import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../src/store/backup/read-backup.ts';
import { declareDatabase } from '../../../src/store/database.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { type Shelf, shelfInMemory } from '../../../src/store/safety/shelf.ts';
import { person } from '../support.ts';

const DAY = 86_400_000;
const AT = Date.now();
const ada = person('ada-brandt', 'Ada Brandt');
const ben = person('ben-osei', 'Ben Osei');

let count = 0;

/** A book of two people that is looked after, and what a browser may do to it. */
async function watched(shelf: Shelf = shelfInMemory()) {
  count += 1;
  const name = `safety-${count}`;
  const open = () => openStore(declareDatabase(name), { shelf });
  const store = open();
  await store.remember(ada, AT);
  await store.remember(ben, AT);
  await store.append(ada.key, 'noted', { text: 'kiln' }, AT);
  expect(await store.lookAfter(AT)).toBeUndefined();
  return {
    store,
    shelf,
    /** The database goes, as when a browser clears it; the shelf stays. */
    async emptied() {
      store.close();
      await declareDatabase(name).delete();
      return open();
    },
  };
}

describe('an emptied book', () => {
  it('is noticed, with what there was and the backup to go back to', async () => {
    const { store, emptied } = await watched();
    await store.backupSaved(await store.bookState(), AT);
    const left = await emptied();
    expect(await left.lookAfter(AT + DAY)).toMatchObject({
      held: { people: 2, events: 1, at: AT },
      now: { people: 0, events: 0 },
      backup: { people: 2, at: AT },
    });
  });

  it('is still noticed after somebody was written into the new one', async () => {
    const left = await (await watched()).emptied();
    await left.remember(ada, AT);
    await left.append(ada.key, 'noticed', { name: 'Ada' }, AT);
    expect(await left.lookAfter(AT)).toMatchObject({ held: { people: 2 }, now: { people: 1 } });
    expect(await left.lostBook()).toMatchObject({ people: 2, at: AT });
    await left.forget(ada.key);
    expect(await left.lookAfter(AT)).toMatchObject({ held: { people: 2 } });
  });

  it('is no news any more once it is restored, or accepted as it is', async () => {
    const { store, emptied } = await watched();
    const backup = await readBackup(await store.backup());
    const left = await emptied();
    await left.restore(backup, 'merge');
    expect(await left.lookAfter(AT)).toBeUndefined();
    expect(await left.shortfall()).toBeUndefined();
    expect(await left.lostBook()).toBeUndefined();
    const other = await (await watched()).emptied();
    await other.acceptBook(AT);
    expect(await other.lookAfter(AT)).toBeUndefined();
  });

  it('is noticed when its rows are gone and the rest is there', async () => {
    const { store } = await watched();
    const rival = declareDatabase(`safety-${count}`);
    await rival.contacts.clear();
    await rival.events.clear();
    rival.close();
    expect(await store.lostBook()).toMatchObject({ people: 2 });
    expect(await store.lookAfter(AT)).toMatchObject({ held: { people: 2 } });
  });
});

describe('what is no loss', () => {
  it('is forgetting people, one by one, down to the last', async () => {
    const { store } = await watched();
    await store.forget(ada.key);
    expect(await store.shortfall()).toBeUndefined();
    expect(await store.lostBook()).toBeUndefined();
    await store.forget(ben.key);
    expect(await store.lookAfter(AT)).toBeUndefined();
    expect(await store.lostBook()).toBeUndefined();
  });

  it('is a new book, an emptier backup insisted on, or a shelf that was wiped or written over', async () => {
    const fresh = openStore(declareDatabase('safety-new'));
    expect(await fresh.lostBook()).toBeUndefined();
    expect(await fresh.lookAfter(AT)).toBeUndefined();
    const { store, shelf } = await watched();
    await store.restore(await readBackup(await fresh.backup()), 'replace', true);
    expect(await store.lookAfter(AT)).toBeUndefined();
    for (const wrong of [
      undefined,
      'x',
      { people: -1 },
      { book: 1, people: 2, events: 3, at: 4 },
    ]) {
      await shelf.write('book-mirror', wrong);
      expect(await store.lookAfter(AT)).toBeUndefined();
    }
  });
});

it('a book that holds less than it did is told before a backup of it is saved', async () => {
  const { store } = await watched();
  const rival = declareDatabase(`safety-${count}`);
  await rival.contacts.delete(ben.key);
  rival.close();
  expect(await store.lookAfter(AT)).toBeUndefined();
  expect(await store.shortfall()).toMatchObject({ held: { people: 2 }, now: { people: 1 } });
});

describe('a backup is asked for', () => {
  const later = (days: number) => AT + days * DAY;

  it('once changes have waited a week, and not before', async () => {
    const { store } = await watched();
    expect(await store.backupReminder(later(6))).toBeUndefined();
    expect(await store.backupReminder(later(7.1))).toEqual({ since: expect.any(Number) });
  });

  it('never while the last backup holds everything', async () => {
    const { store } = await watched();
    await store.backupSaved(await store.bookState(), later(1));
    expect(await store.unsavedSince()).toBeUndefined();
    expect(await store.backupReminder(later(400))).toBeUndefined();
  });

  it('for an event, a reading or a letter since, each counted from its own day', async () => {
    const { store } = await watched();
    await store.backupSaved(await store.bookState(), later(1));
    await store.remember(ada, later(30));
    expect(await store.unsavedSince()).toBe(later(30));
    expect(await store.backupReminder(later(36))).toBeUndefined();
    const last = { at: later(1), people: 2, events: 1 };
    expect(await store.backupReminder(later(38))).toMatchObject({ since: later(30), last });
    await store.append(ada.key, 'noted', { text: 'more' }, AT);
    // An event is as old as its writing down, whatever day it tells of.
    expect(await store.unsavedSince()).toBeLessThan(later(1));
  });

  it('for events that came from another book, though older', async () => {
    const { store } = await watched();
    await store.backupSaved(await store.bookState(), later(1));
    const rival = declareDatabase(`safety-${count}`);
    const kind = 'let-go';
    await rival.events.add({
      id: ulid(AT - 90 * DAY),
      device: 'E',
      contact: ada.key,
      at: AT - 90 * DAY,
      kind,
      payload: {},
    });
    rival.close();
    expect(await store.unsavedSince()).toBe(later(1));
  });

  it('rests for a week after "Not now"', async () => {
    const { store } = await watched();
    await store.restReminder(later(10));
    expect(await store.backupReminder(later(16.9))).toBeUndefined();
    expect(await store.backupReminder(later(17.1))).toBeDefined();
  });
});
