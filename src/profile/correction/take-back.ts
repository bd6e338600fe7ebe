import type { Fact, SectionName } from '../fact.ts';
import type { FactRef } from '../fact-ref.ts';
import type { Profile } from '../profile.ts';
import { entryTarget, withText } from './correct-entries.ts';
import { correctName } from './correct-name.ts';
import type { Correction } from './correction.ts';
import { fieldText } from './entry-fields.ts';
import { ENTRY_SHAPES, type EntryList, type EntryShape, isEntryList } from './entry-shapes.ts';
import { isSingle, type SingleName, singleText, withSingle } from './single-facts.ts';

/** Part of the page that each list and text comes from; whatever is not named here is in the top card. */
const SECTIONS: Partial<Readonly<Record<string, SectionName>>> = {
  about: 'about',
  positions: 'experience',
  education: 'education',
  skills: 'skills',
  certifications: 'certifications',
  languages: 'languages',
  volunteering: 'volunteering',
  publications: 'publications',
  featured: 'featured',
  posts: 'activity',
  followers: 'activity',
};

/** How a fact is marked once a correction of it was taken back. */
const TAKEN_BACK = 'earlier reading';

/** Whether a fact is as the sender made it, be it that part of that was taken back already. */
function isCorrected({ source }: Fact<unknown>): boolean {
  return source.section === 'sender' || source.how === TAKEN_BACK;
}

/**
 * The page's word again, as it stood before a correction. Dated before everything, so
 * that any reading of the page, earlier or later, is believed first.
 */
function asRead<T>(target: string, value: T): Fact<T> {
  const source = { section: SECTIONS[target] ?? 'top', how: TAKEN_BACK } as const;
  return { value, source, confidence: 'medium', capturedAt: 0 };
}

/** An entry as it was before `correction`, where this is what the correction made of it. */
function entryBefore<T>(
  list: EntryList,
  shape: EntryShape<T>,
  value: T,
  { target, field, text, was = '' }: Correction,
): T | undefined {
  if (field === undefined || fieldText(value, field) !== text) return undefined;
  const before = withText(shape, value, field, was);
  return entryTarget(list, shape, before) === target ? before : undefined;
}

/** One list with a lifted correction taken back in the entry it made. */
export function takeBackInEntries<T>(
  list: EntryList,
  shape: EntryShape<T>,
  facts: readonly Fact<T>[],
  correction: Correction,
): readonly Fact<T>[] {
  if (!correction.target.startsWith(`${list}:`)) return facts;
  return facts.map(fact => {
    if (!isCorrected(fact)) return fact;
    const before = entryBefore(list, shape, fact.value, correction);
    return before === undefined ? fact : asRead(list, before);
  });
}

/** A single-valued fact with a lifted correction taken back, where it still reads as corrected. */
export function takeBackSingle(profile: Profile, correction: Correction): Profile {
  const { target, field, text, was = '' } = correction;
  if (target === 'name') {
    const { name } = profile;
    const stands = isCorrected(name) && fieldText(name.value, field ?? 'full') === text;
    if (!stands || (was === '' && field === undefined)) return profile;
    return { ...profile, name: asRead(target, correctName(name.value, field, was)) };
  }
  return isSingle(target) ? takeBackOne(profile, target, text, was) : profile;
}

function takeBackOne(profile: Profile, name: SingleName, text: string, was: string): Profile {
  const stands =
    singleText(profile, name) === text &&
    (text === '' || profile[name]?.source.section === 'sender');
  return stands ? withSingle(profile, name, was, value => asRead(name, value)) : profile;
}

/** The corrections behind one entry, newest first: each names it as the one before left it. */
function behindEntry<T>(
  list: EntryList,
  shape: EntryShape<T>,
  fact: Fact<T> | undefined,
  live: readonly Correction[],
): readonly Correction[] {
  const behind: Correction[] = [];
  let value = fact?.value;
  for (const correction of live.toReversed()) {
    if (value === undefined || !correction.target.startsWith(`${list}:`)) continue;
    const before = entryBefore(list, shape, value, correction);
    if (before === undefined) continue;
    behind.push(correction);
    value = before;
  }
  return behind;
}

/** The corrections that made one fact what it is, newest first, so that each can be lifted in turn. */
export function correctionsBehind(profile: Profile, ref: FactRef): readonly Correction[] {
  const [target = '', part] = ref.split('.');
  const live = (profile.corrections ?? []).filter(entry => entry.lifted !== true);
  if (!isEntryList(target)) return live.filter(entry => entry.target === target).reverse();
  const at = Number(part);
  const s = ENTRY_SHAPES;
  switch (target) {
    case 'positions':
      return behindEntry(target, s.positions, profile.positions[at], live);
    case 'education':
      return behindEntry(target, s.education, profile.education[at], live);
    case 'skills':
      return behindEntry(target, s.skills, profile.skills[at], live);
    case 'languages':
      return behindEntry(target, s.languages, profile.languages[at], live);
    case 'posts':
      return behindEntry(target, s.posts, profile.posts[at], live);
    default:
      return behindEntry(target, s[target], profile[target][at], live);
  }
}
