import type { Fact } from '../fact.ts';
import type { Profile } from '../profile.ts';
import { correctEntries, sendersFact } from './correct-entries.ts';
import { correctName } from './correct-name.ts';
import type { Correction } from './correction.ts';
import { ENTRY_SHAPES, isOneOf, REMOVABLE_FACTS, TEXT_FACTS } from './entry-shapes.ts';

/** A profile whose fields may be set while it is being put together. */
type Changing = { -readonly [K in keyof Profile]: Profile[K] };

/**
 * A reading with everything the sender said about it applied, oldest first, and
 * the log kept with it. Applying a log twice changes nothing.
 */
export function applyCorrections(profile: Profile, log: readonly Correction[]): Profile {
  const applied = log.filter(entry => entry.lifted !== true).reduce(applyOne, profile);
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
  const s = ENTRY_SHAPES;
  const c = correction;
  return {
    ...profile,
    positions: correctEntries('positions', s.positions, profile.positions, c),
    education: correctEntries('education', s.education, profile.education, c),
    skills: correctEntries('skills', s.skills, profile.skills, c, text => text),
    certifications: correctEntries('certifications', s.certifications, profile.certifications, c),
    languages: correctEntries('languages', s.languages, profile.languages, c),
    volunteering: correctEntries('volunteering', s.volunteering, profile.volunteering, c),
    publications: correctEntries('publications', s.publications, profile.publications, c),
    featured: correctEntries('featured', s.featured, profile.featured, c),
    posts: correctEntries('posts', s.posts, profile.posts, c),
  };
}
