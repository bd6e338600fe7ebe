import type { Fact } from '../fact.ts';
import type { Profile } from '../profile.ts';
import { correctEntries, sendersFact } from './correct-entries.ts';
import { correctName } from './correct-name.ts';
import type { Correction } from './correction.ts';
import { ENTRY_SHAPES, isOneOf, REMOVABLE_FACTS, TEXT_FACTS } from './entry-shapes.ts';
import { takeBackInEntries, takeBackSingle } from './take-back.ts';

/** A profile whose fields may be set while it is being put together. */
type Changing = { -readonly [K in keyof Profile]: Profile[K] };

/**
 * A reading with everything the sender said about it applied, oldest first, and
 * the log kept with it. Applying a log twice changes nothing.
 */
export function applyCorrections(profile: Profile, log: readonly Correction[]): Profile {
  const lifted = log.filter(entry => entry.lifted === true && entry.was !== undefined);
  const asRead = lifted.reduce(takeBackOne, profile);
  const applied = log.filter(entry => entry.lifted !== true).reduce(applyOne, asRead);
  return log.length === 0 ? applied : { ...applied, corrections: log };
}

/** Whether the sender set this fact after the correction was made. */
function isLater(fact: Fact<unknown> | undefined, correction: Correction): boolean {
  return fact?.source.section === 'sender' && fact.capturedAt > correction.at;
}

function applyOne(profile: Profile, correction: Correction): Profile {
  const { target, field, text, at } = correction;
  if (target.includes(':')) return applyToLists(profile, correction);
  const changing: Changing = { ...profile };
  if (target === 'name' && !isLater(profile.name, correction)) {
    changing.name = sendersFact(profile.name, correctName(profile.name.value, field, text), at);
  } else if (isOneOf(TEXT_FACTS, target) && !isLater(profile[target], correction)) {
    if (text === '') delete changing[target];
    else changing[target] = sendersFact(undefined, text, at);
  } else if (isOneOf(REMOVABLE_FACTS, target) && text === '') {
    delete changing[target];
  }
  return changing;
}

function applyToLists(profile: Profile, correction: Correction): Profile {
  return inLists(profile, correction, correctEntries);
}

function takeBackOne(profile: Profile, correction: Correction): Profile {
  return correction.target.includes(':')
    ? inLists(profile, correction, takeBackInEntries)
    : takeBackSingle(profile, correction);
}

/** Every list after `change`; only the one that the correction is about becomes another. */
function inLists(profile: Profile, c: Correction, change: typeof correctEntries): Profile {
  const s = ENTRY_SHAPES;
  return {
    ...profile,
    positions: change('positions', s.positions, profile.positions, c),
    education: change('education', s.education, profile.education, c),
    skills: change('skills', s.skills, profile.skills, c, text => text),
    certifications: change('certifications', s.certifications, profile.certifications, c),
    languages: change('languages', s.languages, profile.languages, c),
    volunteering: change('volunteering', s.volunteering, profile.volunteering, c),
    publications: change('publications', s.publications, profile.publications, c),
    featured: change('featured', s.featured, profile.featured, c),
    posts: change('posts', s.posts, profile.posts, c),
  };
}
