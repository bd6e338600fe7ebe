import type { SectionName } from '../profile/fact.ts';
import type { Profile } from '../profile/profile.ts';
import type { Layout, SectionStatus } from '../profile/reading.ts';
import type { Candidate } from './facts.ts';
import type { Gate } from './gate.ts';
import type { IsVisible } from './text/visibility.ts';

/** The page as every layout module gets it. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly gate: Exclude<Gate, { kind: 'refused' }>;
  /** Slug in the address; `undefined` where addresses carry none (Sales Navigator). */
  readonly slug: string | undefined;
  /** When it is read, in milliseconds since the epoch. */
  readonly at: number;
  readonly visible: IsVisible;
}

/** Everything of a profile except its key, address and name, which are the same job in every layout. */
export type ProfileFields = Omit<Profile, 'key' | 'address' | 'name'>;

/** What the page says about whose it is. Checked before anything read is believed. */
export interface Identity {
  /** Slugs the page itself names as its subject, normalised. */
  readonly slugs: readonly string[];
  /** Member ids in the keys of the subject's cards; more than one means two people's cards. */
  readonly members: readonly string[];
  /** Name as shown, best source first; the page's title is added by the caller. */
  readonly names: readonly Candidate<string>[];
  /** The viewer's own profile. */
  readonly own: boolean;
  /** Lines around the name, for badges that change what may be done. */
  readonly badges: readonly string[];
}

/** What one layout module has read. */
export interface LayoutReading {
  readonly identity: Identity;
  readonly fields: ProfileFields;
  readonly sections: Partial<Readonly<Record<SectionName, SectionStatus>>>;
  /** Counts of markers, no content. */
  readonly marks: Readonly<Record<string, number>>;
}

/** One page shape the reader knows. */
export interface LayoutModule {
  readonly layout: Layout;
  /** When its selectors were last compared with pages, `YYYY-MM`. */
  readonly dated: string;
  /** Whether a sign-in page could pass for this shape: then that is looked for first. */
  readonly mayBeWall?: true;
  /** Whether the page has this shape. Cheap: it is asked of every module in turn. */
  detect(page: Page): boolean;
  read(page: Page): LayoutReading;
}

/** Fields of a profile of which nothing is known yet. */
export const NO_FIELDS: ProfileFields = {
  positions: [],
  education: [],
  skills: [],
  certifications: [],
  languages: [],
  volunteering: [],
  publications: [],
  featured: [],
  posts: [],
};
