import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventKind } from '../../../src/outreach/event.ts';
import type { ProfileKey } from '../../../src/profile/address.ts';
import { addFact } from '../../../src/profile/correction/add-fact.ts';
import { correctFact, NotCorrectableError } from '../../../src/profile/correction/correct-fact.ts';
import {
  ENTRY_SHAPES,
  type EntryList,
  NAME_PARTS,
} from '../../../src/profile/correction/entry-shapes.ts';
import { SINGLE_FACTS } from '../../../src/profile/correction/single-facts.ts';
import type { FactRef } from '../../../src/profile/fact-ref.ts';
import { BOOK_LIMITS } from '../../../src/profile/limits.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { BackupData } from '../../../src/store/backup/backup-file.ts';
import { readBackup } from '../../../src/store/backup/read-backup.ts';
import type { Store } from '../../../src/store/store.ts';
import { ANY_PAYLOAD } from '../backup/books.ts';
import { freshStore } from '../support.ts';
import {
  ADA,
  aLength,
  FULL_DRAFT,
  FULL_PROFILE,
  FULL_SENDER,
  LONG_KEY,
  longer,
  MILLION,
  places,
} from './support.ts';

const AT = 1_700_000_000_000;

/** What a backup brings back of a book. */
const back = async (store: Store): Promise<BackupData> => readBackup(await store.backup());

/**
 * Writes one thing. What the store takes has to come back the same; what it does not take
 * is refused in words, and has changed nothing.
 */
async function takenOrRefused<T>(
  write: (store: Store) => Promise<unknown>,
  written: T,
  found: (data: BackupData) => unknown,
): Promise<boolean> {
  const { store } = freshStore();
  try {
    const before = await store.backup();
    const refusal = await write(store).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (refusal === undefined) expect(found(await back(store))).toEqual(written);
    else {
      expect(refusal).toMatchObject({ name: 'StoreError', kind: 'too-long' });
      expect(await store.backup()).toBe(before);
    }
    return refusal === undefined;
  } finally {
    store.close();
  }
}

const KINDS = Object.keys(ANY_PAYLOAD) as EventKind[];

const ofEvent = (kind: EventKind) => (payload: unknown) =>
  takenOrRefused(
    store => store.append(ADA.key, kind, payload as never, AT),
    payload,
    data => data.events[0]?.payload,
  );
const ofDraft = (draft: typeof FULL_DRAFT) =>
  takenOrRefused(
    store => store.saveDraft(draft),
    draft,
    data => data.drafts[0],
  );
const ofSender = (sender: typeof FULL_SENDER) =>
  takenOrRefused(
    store => store.saveSender(sender),
    sender,
    data => data.sender[0]?.sender,
  );
const ofContact = (profile: typeof FULL_PROFILE) =>
  takenOrRefused(
    store => store.remember(profile, AT),
    profile,
    data => data.contacts[0]?.profile,
  );

/** A payload of a kind, and one of its places. */
const aPayload = fc
  .constantFrom(...KINDS)
  .chain(kind =>
    fc.record({ kind: fc.constant(kind), payload: ANY_PAYLOAD[kind] as fc.Arbitrary<object> }),
  );

/** One of the places of a value. */
const placeIn = (value: unknown) => fc.constantFrom(...places(value));

describe('whatever the store takes comes back from a backup', () => {
  it('of what happened: every kind, of any length', async () => {
    await fc.assert(
      fc.asyncProperty(aPayload, fc.nat(20), aLength, async ({ kind, payload }, pick, length) => {
        const ways = places(payload);
        const way = ways[pick % Math.max(1, ways.length)];
        await ofEvent(kind)(way === undefined ? payload : longer(payload, way, length));
      }),
      { numRuns: 150 },
    );
  });

  it('of a letter in the making: every field, of any length', async () => {
    await fc.assert(
      fc.asyncProperty(placeIn(FULL_DRAFT), aLength, async (way, length) => {
        await ofDraft(longer(FULL_DRAFT, way, length));
      }),
      { numRuns: 60 },
    );
  });

  it('of the sender: every field, of any length', async () => {
    await fc.assert(
      fc.asyncProperty(placeIn(FULL_SENDER), aLength, async (way, length) => {
        await ofSender(longer(FULL_SENDER, way, length));
      }),
      { numRuns: 60 },
    );
  });

  it('of a profile: every field, of any length', async () => {
    const fixed = /path$|^connection\.value$/i;
    const free = places(FULL_PROFILE).filter(way => !fixed.test(way.join('.')));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...free), aLength, async (way, length) => {
        await ofContact(longer(FULL_PROFILE, way, length));
      }),
      { numRuns: 100 },
    );
  });

  it('of all that is full, and of the longest key', async () => {
    expect(await ofDraft(FULL_DRAFT)).toBe(true);
    expect(await ofSender(FULL_SENDER)).toBe(true);
    expect(await ofContact(FULL_PROFILE)).toBe(true);
    const key = LONG_KEY as ProfileKey;
    expect(await ofContact({ ...FULL_PROFILE, key })).toBe(true);
    expect(await ofContact({ ...FULL_PROFILE, key: `${key}a` as ProfileKey })).toBe(false);
  });
});

describe('what somebody may well paste is taken', () => {
  const long = Array.from({ length: 1_001 }, (_, n) => `${n}`);

  it('a million characters', async () => {
    expect(await ofEvent('noted')({ text: MILLION })).toBe(true);
    expect(await ofEvent('met')({ notes: MILLION, learned: MILLION })).toBe(true);
    expect(await ofSender({ ...FULL_SENDER, firstName: MILLION })).toBe(true);
    expect(await ofContact({ ...FULL_PROFILE, about: { ...ADA.name, value: MILLION } })).toBe(true);
  });

  it('a thousand entries and one', async () => {
    expect(await ofEvent('asked')({ questions: long })).toBe(true);
    expect(await ofEvent('tagged')({ tags: long })).toBe(true);
    expect(await ofSender({ ...FULL_SENDER, schools: long })).toBe(true);
  });
});

describe('what is too long', () => {
  it('is refused in words that say what to do, one text or many', async () => {
    const { store } = freshStore();
    await store.remember(ADA, AT);
    const many = Array.from({ length: 9 }, () => 'x'.repeat(BOOK_LIMITS.text / 2));
    for (const questions of [['x'.repeat(BOOK_LIMITS.text + 1)], many]) {
      await expect(store.append(ADA.key, 'asked', { questions }, AT)).rejects.toMatchObject({
        kind: 'too-long',
        message: expect.stringMatching(/two million.*Make it shorter.*stays here/),
      });
    }
    expect(await store.eventsOf(ADA.key)).toEqual([]);
    // What is not written yet is remembered however long it is.
    const typed = { text: 'x'.repeat(BOOK_LIMITS.text + 1), over: '' };
    await store.keepUnfinished(ADA.key, typed, 'notes');
    expect(await store.unfinished(ADA.key, 'notes')).toEqual(typed);
  });
});

describe('facts set right or added by hand', () => {
  const said = [
    MILLION,
    `x${'\u{1F388}'.repeat(3_000)}`,
    '',
    'now',
    '2019-03',
    '+12',
    '1'.repeat(400),
    '-5',
    'x',
  ];
  const single = Object.keys(SINGLE_FACTS);
  const names = ['name', ...NAME_PARTS.map(part => `name.${part}`)];
  const lists = Object.entries(ENTRY_SHAPES);
  const entries = lists.flatMap(([list, { main, optional }]) => [
    `${list}.0`,
    ...[main, ...optional].map(field => `${list}.0.${field}`),
  ]);

  /** The profile after a change by hand; as it was where the change makes no sense. */
  function changed(profile: Profile, change: (profile: Profile) => Profile): Profile {
    try {
      return change(profile);
    } catch (error) {
      expect(error).toBeInstanceOf(NotCorrectableError);
      return profile;
    }
  }

  /** What is written by hand always fits into the book, whatever it is. */
  async function expectKept(profile: Profile): Promise<void> {
    const { store } = freshStore();
    // Half a character is written as `\ud83c`.
    expect(/\\ud[89a-f]/.test(JSON.stringify(profile))).toBe(false);
    await store.remember(profile, AT);
    expect((await back(store)).contacts[0]?.profile).toEqual(profile);
    store.close();
  }

  it.each([...single, ...names, ...entries])('%s', async ref => {
    for (const text of said) {
      await expectKept(changed(FULL_PROFILE, one => correctFact(one, ref as FactRef, text, AT)));
    }
  });

  it.each(lists)('one more of %s', async (list, { main, optional }) => {
    for (const text of said) {
      const typed = Object.fromEntries(
        [main, ...optional].map(field => [field, /^(start|end)$/.test(field) ? '2019' : text]),
      );
      await expectKept(changed(FULL_PROFILE, one => addFact(one, list as EntryList, typed, AT)));
    }
  });
});

describe('people read again and again', () => {
  const skills = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => ({ ...ADA.name, value: `Skill ${from + n}` }));

  it('may be known by more than any one page brings', async () => {
    const { store } = freshStore();
    await store.remember({ ...ADA, skills: skills(0, 1_000) }, AT);
    await store.remember({ ...ADA, skills: skills(1_000, 1_000) }, AT + 1);
    expect((await back(store)).contacts[0]?.profile.skills).toHaveLength(2_000);
  });

  it('are restored also where two books together know more than a list holds', async () => {
    const { store } = freshStore();
    const half = BOOK_LIMITS.list / 2 + 1;
    await store.remember({ ...ADA, skills: skills(0, half) }, AT);
    const other = freshStore().store;
    await other.remember({ ...ADA, skills: skills(half, half) }, AT + 1);
    await store.restore(await back(other), 'merge');
    const kept = (await back(store)).contacts[0]?.profile.skills;
    expect(kept).toHaveLength(BOOK_LIMITS.list);
    // Of the older reading the last go, and none of the newer one.
    expect(kept?.[0]?.value).toBe(`Skill ${half}`);
  }, 120_000);
});
