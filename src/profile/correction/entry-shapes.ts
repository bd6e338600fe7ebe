import {
  educationIdentity,
  type Identity,
  languageIdentity,
  namedIdentity,
  positionIdentity,
  postIdentity,
  skillIdentity,
} from '../merge/identity.ts';
import type { Education, NamedItem, Position, Post, SpokenLanguage } from '../profile.ts';

/** What the sender may change about the entries of one list. */
export interface EntryShape<T> {
  readonly identity: (value: T) => Identity;
  /**
   * The field without which the entry is nothing: emptying it removes the entry.
   * `value` where the entry is plain text; absent where only removal makes sense.
   */
  readonly main?: string;
  /** Fields that may be emptied on their own. */
  readonly optional: readonly string[];
}

const NAMED: EntryShape<NamedItem> = {
  identity: namedIdentity,
  main: 'name',
  optional: ['by', 'description'],
};

/** The lists of a profile and what may be corrected in them. */
export const ENTRY_SHAPES: {
  readonly positions: EntryShape<Position>;
  readonly education: EntryShape<Education>;
  readonly skills: EntryShape<string>;
  readonly certifications: EntryShape<NamedItem>;
  readonly languages: EntryShape<SpokenLanguage>;
  readonly volunteering: EntryShape<NamedItem>;
  readonly publications: EntryShape<NamedItem>;
  readonly featured: EntryShape<NamedItem>;
  readonly posts: EntryShape<Post>;
} = {
  positions: {
    identity: positionIdentity,
    main: 'title',
    optional: ['employer', 'employment', 'place', 'description'],
  },
  education: {
    identity: educationIdentity,
    main: 'school',
    optional: ['degree', 'field', 'activities'],
  },
  skills: { identity: skillIdentity, main: 'value', optional: [] },
  certifications: NAMED,
  languages: { identity: languageIdentity, main: 'name', optional: ['proficiency'] },
  volunteering: NAMED,
  publications: NAMED,
  featured: NAMED,
  // Their own words are theirs: a post may be left out, never reworded.
  posts: { identity: postIdentity, optional: [] },
};

/** A list of the profile whose entries can be corrected. */
export type EntryList = keyof typeof ENTRY_SHAPES;

/** Whether a field of the profile is such a list. */
export function isEntryList(field: string): field is EntryList {
  return Object.hasOwn(ENTRY_SHAPES, field);
}

/** Single-valued text facts: any text may stand in for them. */
export const TEXT_FACTS = [
  'pronouns',
  'headline',
  'place',
  'about',
  'pinnedEmployer',
  'pinnedSchool',
  'openToWork',
] as const;

/** Facts read from the page's structure: they may be removed, not rewritten. */
export const REMOVABLE_FACTS = ['degree', 'connection', 'mutuals', 'followers'] as const;

/** Parts of a name that may be corrected on their own. */
export const NAME_PARTS = ['first', 'last', 'title'] as const;

/** Whether `values` has `value`, narrowing it. */
export function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return values.some(known => known === value);
}
