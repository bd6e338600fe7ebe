import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { effectiveEvents } from '../../src/outreach/effective-events.ts';
import type { EventPayloads } from '../../src/outreach/event.ts';
import { standingOf } from '../../src/outreach/standing.ts';
import { NEW_SENDER } from '../../src/sender/sender.ts';
import { declareDatabase } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { WorkingDraft } from '../../src/store/store.ts';
import { freshStore, person } from './support.ts';

const maya = person('maya-okonkwo', 'Maya Okonkwo');
const jonas = person('jonas-lindqvist', 'Jonas Lindqvist');
const note: EventPayloads['sent'] = {
  channel: 'note',
  reason: 'admired-work',
  occasion: 'first-request',
  text: 'Hi Maya',
};

describe('the store', () => {
  it('remembers a person and keeps when they were first read', async () => {
    const { store } = freshStore();
    await store.remember(maya, 100);
    const later = await store.remember(maya, 200);
    expect(later).toMatchObject({ firstReadAt: 100, lastReadAt: 200 });
    expect(await store.contact(maya.key)).toEqual(later);
    expect(await store.contact(jonas.key)).toBeUndefined();
  });

  it('adds a later reading to an earlier one and loses nothing', async () => {
    const { store } = freshStore();
    const skill = { ...maya.name, value: 'Accessibility' };
    await store.remember({ ...maya, skills: [skill] }, 100);
    const headline = { ...maya.name, value: 'Product designer', capturedAt: 200 };
    const { profile } = await store.remember({ ...maya, headline }, 200);
    expect(profile.skills.map(fact => fact.value)).toEqual(['Accessibility']);
    expect(profile.headline?.value).toBe('Product designer');
  });

  it('appends events that sort in the order of appending, per contact', async () => {
    const { store } = freshStore();
    const kinds = [];
    for (let i = 0; i < 20; i += 1) {
      await store.append(maya.key, 'copied', { ...note, text: String(i) }, 5);
      await store.append(jonas.key, 'noticed', { name: 'Jonas' }, 5);
    }
    for (const event of await store.eventsOf(maya.key)) {
      if (event.kind === 'copied') kinds.push(event.payload.text);
    }
    expect(kinds).toEqual(Array.from({ length: 20 }, (_, i) => String(i)));
  });

  it('keeps the order of appending when the clock is set back', async () => {
    const { store, database } = freshStore();
    vi.useFakeTimers({ now: Date.UTC(2027, 0, 1), toFake: ['Date'] });
    try {
      const sent = await store.append(maya.key, 'sent', note, 5);
      const undone = await store.undo(sent, 6);
      vi.setSystemTime(0);
      // A window that was opened since knows nothing of the ids made before.
      const other = openStore(declareDatabase(database.name));
      const redone = await other.undo(undone, 7);
      expect(redone.id > undone.id).toBe(true);
      expect(effectiveEvents(await store.eventsOf(maya.key))).toEqual([sent]);
      other.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it('sorts an answer after the letter, though the clock was ahead when that was sent', async () => {
    const { store } = freshStore();
    const ahead = Date.now() + 40 * 86_400_000;
    const sent = await store.append(maya.key, 'sent', note, ahead);
    const replied = await store.append(maya.key, 'replied', { answer: 'yes' }, Date.now());
    expect(effectiveEvents([replied, sent])).toEqual([sent, replied]);
    expect(standingOf([replied, sent]).state).toBe('said-yes');
    // What is noted down of an earlier day stays there.
    const early = await store.append(maya.key, 'noted', { text: 'a' }, 7);
    expect(early.at).toBe(7);
  });

  it('goes on after an event whose id says that it is the last of all times', async () => {
    const { store, database } = freshStore();
    const first = await store.append(maya.key, 'noted', { text: 'a' }, 1);
    await database.events.add({ ...first, id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' });
    await database.events.add({ ...first, id: 'no id of ours' });
    await store.append(maya.key, 'noted', { text: 'b' }, 2);
    expect(await store.eventsOf(maya.key)).toHaveLength(4);
  });

  it('counts one press once, though two windows say it at the same moment', async () => {
    const { store, database } = freshStore();
    const other = openStore(declareDatabase(database.name));
    const said = (at: number) => [store, other].map(one => one.append(maya.key, 'sent', note, at));
    const [a, b] = await Promise.all(said(1_000));
    expect(a).toEqual(b);
    await Promise.all([a, a].map(event => event && store.undo(event, 1_010)));
    expect((await store.eventsOf(maya.key)).map(event => event.kind)).toEqual(['sent', 'undone']);
    // What was taken back may be said again, and the same again later is something new.
    await store.append(maya.key, 'sent', note, 1_020);
    await store.append(maya.key, 'sent', note, 3_000);
    expect(await store.sentSince(0)).toHaveLength(2);
    other.close();
  });

  it('names one device for all events of this book', async () => {
    const { store } = freshStore();
    const [a, b] = await Promise.all([
      store.append(maya.key, 'noticed', { name: 'Maya' }, 1),
      store.append(jonas.key, 'noticed', { name: 'Jonas' }, 1),
    ]);
    expect(a.device).toBe(b.device);
    expect(a.device).toHaveLength(26);
    expect(a.id).not.toBe(b.id);
  });

  it('never overwrites an event', async () => {
    const { store, database } = freshStore();
    const event = await store.append(maya.key, 'noticed', { name: 'Maya' }, 1);
    await expect(database.events.add({ ...event, at: 9 })).rejects.toThrow();
    expect((await store.eventsOf(maya.key))[0]?.at).toBe(1);
  });

  it('restores the letter as it was left', async () => {
    const { store } = freshStore();
    const draft: WorkingDraft = {
      contact: maya.key,
      channel: 'note',
      reason: 'similar-path',
      wording: 2,
      context: { referrer: 'Ada' },
      texts: { 'note/similar-path': { text: 'Hi Maya,\nmy own words', edited: true } },
      asserted: ['Ghent'],
      overridden: ['L2'],
      savedAt: 3,
    };
    await store.saveDraft(draft);
    expect(await store.draft(maya.key)).toEqual(draft);
    expect(await store.draft(jonas.key)).toBeUndefined();
  });

  it('knows nothing of the sender at first, then what was saved', async () => {
    const { store, database } = freshStore();
    expect(await store.sender()).toEqual(NEW_SENDER);
    await store.saveSender({ ...NEW_SENDER, firstName: 'Sam' });
    expect((await store.sender()).firstName).toBe('Sam');
    const { minutes: _, ...older } = NEW_SENDER;
    await database.sender.put({ id: 'me', sender: older as typeof NEW_SENDER });
    expect((await store.sender()).minutes).toBe(15);
  });

  it('counts noted invitations of the month, without those undone', async () => {
    const { store } = freshStore();
    await store.append(maya.key, 'sent', note, 10_000);
    const second = await store.append(maya.key, 'sent', note, 20_000);
    await store.append(jonas.key, 'sent', { ...note, channel: 'message' }, 30_000);
    expect(await store.notesSentSince(11_000)).toBe(1);
    expect(await store.notesSentSince(0)).toBe(2);
    await store.append(maya.key, 'undone', { event: second.id }, 40_000);
    expect(await store.notesSentSince(0)).toBe(1);
    expect((await store.sentSince(0)).map(e => e.at)).toEqual([30_000, 10_000]);
  });

  it('closes for an upgrade elsewhere and says what to do', async () => {
    const { store } = freshStore();
    await store.sender();
    store.close();
    await expect(store.sender()).rejects.toMatchObject({ name: 'StoreError', kind: 'outdated' });
  });

  it('watches from the very first call on, before the book is open', async () => {
    const { store } = freshStore();
    const counts: number[] = [];
    const stop = store.watch(
      () => store.eventsOf(maya.key),
      events => counts.push(events.length),
      error => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(counts).toEqual([0]));
    await store.append(maya.key, 'sent', note, 10);
    await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
    stop();
  });

  it('watches all that a query reads, not only the first of it', async () => {
    const { store } = freshStore();
    const counts: number[] = [];
    const query = async () => {
      await store.sender();
      return store.eventsOf(maya.key);
    };
    const stop = store.watch(
      () => query(),
      events => counts.push(events.length),
      error => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(counts).toEqual([0]));
    await store.append(maya.key, 'sent', note, 10);
    await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
    stop();
  });
});
