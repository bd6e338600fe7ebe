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
   * `value` where the entry is plain text.
   */
  readonly main: string;
  /** Fields that may be emptied on their own; `start` and `end` are the ends of its period. */
  readonly optional: readonly string[];
  /** An entry of which the main field alone is known. */
  readonly make: (main: string) => T;
}

function named(...more: readonly string[]): EntryShape<NamedItem> {
  return {
    identity: namedIdentity,
    main: 'name',
    optional: ['by', ...more, 'description'],
    make: name => ({ name }),
  };
}

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
    optional: ['employer', 'employment', 'place', 'start', 'end', 'description'],
    make: title => ({ title }),
  },
  education: {
    identity: educationIdentity,
    main: 'school',
    optional: ['degree', 'field', 'start', 'end', 'activities'],
    make: school => ({ school }),
  },
  skills: { identity: skillIdentity, main: 'value', optional: [], make: skill => skill },
  certifications: named('start', 'end'),
  languages: {
    identity: languageIdentity,
    main: 'name',
    optional: ['proficiency'],
    make: name => ({ name }),
  },
  volunteering: named('start', 'end'),
  publications: named('start', 'end'),
  featured: named('start', 'end'),
  posts: { identity: postIdentity, main: 'text', optional: ['age'], make: text => ({ text }) },
};

/** A list of the profile whose entries can be corrected. */
export type EntryList = keyof typeof ENTRY_SHAPES;

/** Whether a field of the profile is such a list. */
export function isEntryList(field: string): field is EntryList {
  return Object.hasOwn(ENTRY_SHAPES, field);
}

/** Parts of a name that may be corrected on their own. */
export const NAME_PARTS = ['first', 'last', 'title'] as const;

/** Whether `values` has `value`, narrowing it. */
export function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return values.some(known => known === value);
}
