import type { Fact } from '../fact.ts';
import type { Profile } from '../profile.ts';
import { addEntry, isAddition } from './added-entries.ts';
import { correctAsRead, correctEntries, sendersFact } from './correct-entries.ts';
import { correctName } from './correct-name.ts';
import type { Correction } from './correction.ts';
import { ENTRY_SHAPES } from './entry-shapes.ts';
import { isSingle, type SingleName, withSingle } from './single-facts.ts';
import { takeBackInEntries, takeBackSingle } from './take-back.ts';

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
  if (target.includes(':')) {
    const asPageHasIt = profile.corrections === undefined;
    return inLists(profile, correction, asPageHasIt ? correctAsRead : correctEntries);
  }
  if (isAddition(correction)) return inLists(profile, correction, addEntry);
  if (target === 'name' && !isLater(profile.name, correction)) {
    const name = correctName(profile.name.value, field, text);
    return { ...profile, name: sendersFact(profile.name, name, at) };
  }
  return isSingle(target) ? applySingle(profile, target, correction) : profile;
}

function applySingle(profile: Profile, name: SingleName, correction: Correction): Profile {
  if (isLater(profile[name], correction)) return profile;
  const { text, at } = correction;
  return withSingle(profile, name, text, value => sendersFact(undefined, value, at));
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
    skills: change('skills', s.skills, profile.skills, c),
    certifications: change('certifications', s.certifications, profile.certifications, c),
    languages: change('languages', s.languages, profile.languages, c),
    volunteering: change('volunteering', s.volunteering, profile.volunteering, c),
    publications: change('publications', s.publications, profile.publications, c),
    featured: change('featured', s.featured, profile.featured, c),
    posts: change('posts', s.posts, profile.posts, c),
  };
}
