import type { ProfileKey } from './address.ts';
import type { Correction } from './correction/correction.ts';
import type { Fact } from './fact.ts';
import type { Period } from './period.ts';

/** Degree of connection between the viewer and this person. */
export type Degree = 1 | 2 | 3;

/** What the page offers the viewer, read from its structure and never from localised text. */
export type ConnectionState =
  | 'connectable'
  | 'pending'
  | 'incoming'
  | 'connected'
  | 'follow-only'
  | 'unavailable';

/** A name as the page shows it and as one would greet its bearer. */
export interface PersonName {
  /** The whole name without titles, post-nominals, emoji or pronouns. */
  readonly full: string;
  /** What to write after "Hi"; equals `full` where a given name cannot be told apart. */
  readonly first: string;
  /** Family name where it can be told. */
  readonly last?: string;
  /** Title to keep in a formal greeting, e.g. `Dr`. */
  readonly title?: string;
}

/** One role held by the person. */
export interface Position {
  /** As on the page; `profile/titles` turns it into prose. */
  readonly title: string;
  /** As on the page; absent where none could be told. */
  readonly employer?: string;
  /** Employer's address path on the site, e.g. `/company/10000001/`, to recognise the same employer. */
  readonly employerPath?: string;
  /** As on the page, e.g. `Full-time`. Never mistaken for an employer. */
  readonly employment?: string;
  readonly period?: Period;
  readonly place?: string;
  readonly description?: string;
}

/** One stay at a school. */
export interface Education {
  readonly school: string;
  readonly degree?: string;
  readonly field?: string;
  readonly period?: Period;
  readonly activities?: string;
}

/** Something named with an optional issuer and date: certification, publication, volunteering, featured. */
export interface NamedItem {
  readonly name: string;
  /** Issuer, publisher or organisation. */
  readonly by?: string;
  readonly period?: Period;
  readonly description?: string;
}

/** A language the person says they speak. */
export interface SpokenLanguage {
  readonly name: string;
  readonly proficiency?: string;
}

/** A post in the person's own words: never a repost, a quotation of others or a comment. */
export interface Post {
  readonly text: string;
  /** Age as the page shows it (`2w`), and in days where it can be told. */
  readonly age?: string;
  readonly ageDays?: number;
  /** Address path of the post, so that the sender can read it before saying so. */
  readonly path?: string;
}

/** People both know, exactly as far as the page names them (often first names only). */
export interface Mutuals {
  readonly names: readonly string[];
  /** How many more the page counts without naming them. */
  readonly others: number;
}

/**
 * The facts about one person. It never holds a photo, contact details, age, looks,
 * family, health or politics (A14; design section 1). Absent means unknown.
 */
export interface Profile {
  readonly key: ProfileKey;
  /** Address to open the profile again; no query, no tracking. */
  readonly address: string;
  readonly name: Fact<PersonName>;
  readonly pronouns?: Fact<string>;
  readonly degree?: Fact<Degree>;
  readonly connection?: Fact<ConnectionState>;
  readonly headline?: Fact<string>;
  readonly place?: Fact<string>;
  readonly about?: Fact<string>;
  /** The employer pinned in the top card: not always the current job (trap 10). */
  readonly pinnedEmployer?: Fact<string>;
  readonly pinnedSchool?: Fact<string>;
  readonly positions: readonly Fact<Position>[];
  readonly education: readonly Fact<Education>[];
  readonly skills: readonly Fact<string>[];
  readonly certifications: readonly Fact<NamedItem>[];
  readonly languages: readonly Fact<SpokenLanguage>[];
  readonly volunteering: readonly Fact<NamedItem>[];
  readonly publications: readonly Fact<NamedItem>[];
  readonly featured: readonly Fact<NamedItem>[];
  readonly posts: readonly Fact<Post>[];
  readonly mutuals?: Fact<Mutuals>;
  readonly followers?: Fact<number>;
  /** Roles line of an "open to work" card, where the person shows one to this viewer. */
  readonly openToWork?: Fact<string>;
  /** What the sender corrected or removed, applied again to every later reading. */
  readonly corrections?: readonly Correction[];
}
