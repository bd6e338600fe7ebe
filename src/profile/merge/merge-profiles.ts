import { applyCorrections } from '../correction/apply-corrections.ts';
import { mergeCorrections } from '../correction/correction.ts';
import type { Profile } from '../profile.ts';
import {
  educationIdentity,
  languageIdentity,
  namedIdentity,
  positionIdentity,
  postIdentity,
  skillIdentity,
} from './identity.ts';
import { mergeFact } from './merge-facts.ts';
import { mergeList } from './merge-lists.ts';

/** Two readings of different people were to be made one; the message names nobody. */
export class DifferentPeopleError extends Error {
  constructor() {
    super('These two readings are of different people and stay apart.');
    this.name = 'DifferentPeopleError';
  }
}

/**
 * What is known about one person after reading them again, or after reading
 * another page of theirs. The newest fact holds, nothing that only the older
 * reading knew is lost, and what the sender corrected or removed stays so.
 *
 * @throws DifferentPeopleError when the two have different keys.
 */
export function mergeProfiles(older: Profile, newer: Profile): Profile {
  if (older.key !== newer.key) throw new DifferentPeopleError();
  const corrections = mergeCorrections(older.corrections, newer.corrections);
  return mergeCorrected(applyCorrections(older, corrections), applyCorrections(newer, corrections));
}

/** Joins two readings to which the same corrections have been applied. */
function mergeCorrected(older: Profile, newer: Profile): Profile {
  return {
    ...older,
    ...newer,
    ...mergeSingles(older, newer),
    address: newer.address === '' ? older.address : newer.address,
    name: mergeFact(older.name, newer.name) ?? newer.name,
    positions: mergeList(older.positions, newer.positions, positionIdentity),
    education: mergeList(older.education, newer.education, educationIdentity),
    skills: mergeList(older.skills, newer.skills, skillIdentity),
    certifications: mergeList(older.certifications, newer.certifications, namedIdentity),
    languages: mergeList(older.languages, newer.languages, languageIdentity),
    volunteering: mergeList(older.volunteering, newer.volunteering, namedIdentity),
    publications: mergeList(older.publications, newer.publications, namedIdentity),
    featured: mergeList(older.featured, newer.featured, namedIdentity),
    posts: mergeList(older.posts, newer.posts, postIdentity),
  };
}

/** The single-valued facts that either reading knows. */
function mergeSingles(older: Profile, newer: Profile): Partial<Profile> {
  return known({
    pronouns: mergeFact(older.pronouns, newer.pronouns),
    degree: mergeFact(older.degree, newer.degree),
    connection: mergeFact(older.connection, newer.connection),
    headline: mergeFact(older.headline, newer.headline),
    place: mergeFact(older.place, newer.place),
    about: mergeFact(older.about, newer.about),
    pinnedEmployer: mergeFact(older.pinnedEmployer, newer.pinnedEmployer),
    pinnedSchool: mergeFact(older.pinnedSchool, newer.pinnedSchool),
    mutuals: mergeFact(older.mutuals, newer.mutuals),
    followers: mergeFact(older.followers, newer.followers),
    openToWork: mergeFact(older.openToWork, newer.openToWork),
  });
}

/** The same fields without those that are `undefined`: absent is how a profile says unknown. */
function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const copy = { ...fields };
  for (const [field, value] of Object.entries(copy)) {
    if (value === undefined) Reflect.deleteProperty(copy, field);
  }
  return copy as { [K in keyof T]?: Exclude<T[K], undefined> };
}
