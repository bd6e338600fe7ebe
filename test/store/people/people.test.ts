import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EventPayloads } from '../../../src/outreach/event.ts';
import type { PeopleQuery } from '../../../src/store/people/people-list.ts';
import type { PersonRow } from '../../../src/store/people/person-row.ts';
import { freshStore, person } from '../support.ts';

const DAY = 86_400_000;
const AT = new Date(2026, 10, 3, 12).getTime();
const first: EventPayloads['sent'] = {
  channel: 'note',
  reason: 'similar-path',
  occasion: 'first-request',
  text: 'Hi',
};
const ALL: PeopleQuery = { sort: 'name', offset: 0, limit: 50 };

/** A book of three: one waiting, one declined, one only read. */
async function smallBook() {
  const { store, database } = freshStore();
  const zoe = person('zoe-muller', 'Zoë Müller');
  const ada = person('ada-brandt', 'Ada Brandt');
  const ben = person('ben-osei', 'Ben Osei');
  for (const profile of [zoe, ada, ben]) await store.remember(profile, AT);
  await store.append(zoe.key, 'sent', first, AT + DAY);
  await store.append(ada.key, 'replied', { answer: 'no' }, AT + 2 * DAY);
  await store.append(ben.key, 'tagged', { tags: ['museum'] }, AT);
  await store.append(ben.key, 'noted', { text: 'Knows the lime kiln' }, AT);
  await store.prepareLists();
  const names = async (query: Partial<PeopleQuery>) =>
    (await store.people({ ...ALL, ...query })).rows.map(row => row.name);
  return { store, database, zoe, ada, ben, names };
}

describe('the People list', () => {
  it('sorts by name and by what happened last', async () => {
    const { names } = await smallBook();
    expect(await names({})).toEqual(['Ada Brandt', 'Ben Osei', 'Zoë Müller']);
    expect(await names({ sort: 'recent' })).toEqual(['Ada Brandt', 'Zoë Müller', 'Ben Osei']);
    expect(await names({ offset: 1, limit: 1 })).toEqual(['Ben Osei']);
  });

  it('finds by the beginnings of words, without accents, in names, tags and notes', async () => {
    const { names } = await smallBook();
    expect(await names({ search: 'mull' })).toEqual(['Zoë Müller']);
    expect(await names({ search: 'KILN kno' })).toEqual(['Ben Osei']);
    expect(await names({ search: 'museum' })).toEqual(['Ben Osei']);
    expect(await names({ search: 'kiln zoe' })).toEqual([]);
    expect(await names({ search: 'rand' })).toEqual([]);
  });

  it('filters by standing, reason and tag, together with a search', async () => {
    const { names } = await smallBook();
    expect(await names({ states: ['waiting', 'declined'] })).toEqual(['Ada Brandt', 'Zoë Müller']);
    expect(await names({ reason: 'similar-path' })).toEqual(['Zoë Müller']);
    expect(await names({ tag: 'museum' })).toEqual(['Ben Osei']);
    expect(await names({ tag: 'museum', states: ['waiting'] })).toEqual([]);
    expect(await names({ search: 'zoe', states: ['waiting'] })).toEqual(['Zoë Müller']);
  });

  it('knows who is due and who waits until when', async () => {
    const { store } = await smallBook();
    const early = AT + 2 * DAY;
    const late = AT + 20 * DAY;
    expect((await store.due(early, 10)).count).toBe(0);
    expect((await store.waiting(early, 10)).map(row => row.name)).toEqual(['Zoë Müller']);
    expect((await store.due(late, 10)).due.map(row => row.name)).toEqual(['Zoë Müller']);
    expect(await store.waiting(late, 10)).toEqual([]);
  });

  it('knows to whom something is owed, the oldest debt first', async () => {
    const { store, ada, ben } = await smallBook();
    await store.append(ada.key, 'offered', { gift: 'coffee' }, AT + DAY);
    await store.append(ben.key, 'referred-to', { name: 'Cem' }, AT);
    expect((await store.owed(10)).map(row => [row.name, row.owedGifts, row.owedNews])).toEqual([
      ['Ben Osei', [], ['Cem']],
      ['Ada Brandt', ['coffee'], []],
    ]);
    await store.append(ada.key, 'delivered', { gift: 'coffee' }, AT + DAY);
    expect((await store.owed(10)).map(row => row.name)).toEqual(['Ben Osei']);
  });

  it('gives the same lines when derived anew as when kept up step by step', async () => {
    const { store, database, zoe } = await smallBook();
    const undo = (await store.eventsOf(zoe.key))[0];
    if (undo !== undefined) await store.undo(undo, AT + 3 * DAY);
    const kept: PersonRow[] = await database.people.toArray();
    expect(kept.find(row => row.key === zoe.key)?.state).toBe('new');
    await database.people.clear();
    await database.settings.delete('people-projection');
    const progress = vi.fn();
    await store.prepareLists(progress);
    expect(progress).toHaveBeenCalled();
    expect(await database.people.toArray()).toEqual(kept);
    expect(await store.facets()).toEqual({ employers: [], tags: ['museum'] });
  });
});

describe('do not contact (A14)', () => {
  it('outlives forgetting and reading again, and only its own undo takes it back', async () => {
    const { store, ada, database } = await smallBook();
    const event = await store.append(ada.key, 'do-not-contact', {}, AT);
    await store.forget(ada.key);
    expect(await store.contact(ada.key)).toBeUndefined();
    expect(await store.eventsOf(ada.key)).toEqual([]);
    expect(await database.people.get(ada.key)).toBeUndefined();
    await store.remember(ada, AT + DAY);
    expect(await store.isRefused(ada.key)).toBe(true);
    expect(JSON.stringify(await database.doNotContact.toArray())).not.toContain('brandt');
    const undo = await store.undo(event, AT + DAY);
    expect(await store.isRefused(ada.key)).toBe(false);
    expect(undo.kind).toBe('undone');
  });

  it('an undo leaves an older refusal of the same person as it was', async () => {
    const { store, ada, database } = await smallBook();
    await store.append(ada.key, 'do-not-contact', {}, AT);
    await store.forget(ada.key);
    await store.remember(ada, AT + DAY);
    const listed = await database.doNotContact.toArray();
    const again = await store.append(ada.key, 'do-not-contact', {}, AT + 2 * DAY);
    const undo = await store.undo(again, AT + 3 * DAY);
    expect(await store.isRefused(ada.key)).toBe(true);
    await store.undo(await store.undo(undo, AT + 4 * DAY), AT + 5 * DAY);
    expect(await store.isRefused(ada.key)).toBe(true);
    expect(await database.doNotContact.toArray()).toEqual(listed);
  });

  it('is lifted by its undo also where the clock was ahead before it', async () => {
    const { store, ada } = await smallBook();
    const now = Date.now();
    await store.append(ada.key, 'noted', { text: 'kiln' }, now + 40 * DAY);
    const event = await store.append(ada.key, 'do-not-contact', {}, now);
    await store.undo(event, now + 1);
    expect(await store.isRefused(ada.key)).toBe(false);
  });

  it('follows an undo that is itself undone', async () => {
    const { store, zoe } = await smallBook();
    const event = await store.append(zoe.key, 'do-not-contact', {}, AT);
    const undo = await store.undo(event, AT + 1);
    expect(await store.isRefused(zoe.key)).toBe(false);
    await store.undo(undo, AT + 2);
    expect(await store.isRefused(zoe.key)).toBe(true);
  });
});

describe('watching', () => {
  let stop = () => {};
  afterEach(() => stop());

  it('answers now and after each change', async () => {
    const { store, zoe } = await smallBook();
    const seen: number[] = [];
    stop = store.watch(
      () => store.eventsOf(zoe.key),
      events => seen.push(events.length),
      error => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(seen).toEqual([1]));
    await store.append(zoe.key, 'noted', { text: 'x' }, AT);
    await vi.waitFor(() => expect(seen).toEqual([1, 2]));
  });

  it('stays live while another list is read', async () => {
    const { store, zoe } = await smallBook();
    const states: string[][] = [];
    stop = store.watch(
      () => store.people({ ...ALL, search: 'zoe' }),
      page => states.push(page.rows.map(row => row.state)),
      error => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(states).toEqual([['waiting']]));
    await store.append(zoe.key, 'replied', { answer: 'yes' }, AT + 3 * DAY);
    await vi.waitFor(() => expect(states.at(-1)).toEqual(['said-yes']));
  });
});

describe('people read and not written to', () => {
  it('are given newest first, without those who were', async () => {
    const { store } = freshStore();
    for (const [i, name] of ['Ada', 'Ben', 'Cem', 'Dana'].entries()) {
      const one = person(name.toLowerCase(), name);
      await store.remember(one, AT + i * DAY);
      if (i === 1) await store.append(one.key, 'noticed', { name }, AT + 9 * DAY);
      if (i === 2) await store.append(one.key, 'sent', first, AT + 9 * DAY);
    }
    expect((await store.unwritten(2)).map(row => row.name)).toEqual(['Ben', 'Dana']);
    expect((await store.unwritten(9)).map(row => row.name)).toEqual(['Ben', 'Dana', 'Ada']);
  });
});

describe('somebody two of whose words begin alike', () => {
  it('is found once', async () => {
    const { store } = freshStore();
    await store.remember(person('anna', 'Anna Annasdottir'), AT);
    expect((await store.people({ ...ALL, search: 'ann' })).total).toBe(1);
  });
});
