import type { SectionName } from './fact.ts';
import type { Profile } from './profile.ts';

/**
 * The shapes of page the reader knows. `generic` is any other page about one person.
 * A list and not only a type: what arrives from a page is checked against it.
 */
export const LAYOUT_NAMES = [
  'sdui',
  'sdui-early',
  'ember',
  'public',
  'mobile',
  'sales-navigator',
  'details',
  'generic',
  'selection',
  'pasted',
] as const;

/** One shape of page, by its name. */
export type Layout = (typeof LAYOUT_NAMES)[number];

/**
 * What became of one section. "Not in the page" is not "not on the profile":
 * `not-loaded` and `empty` are told apart (linkedin-dom section 3.1).
 */
export type SectionStatus =
  | { readonly state: 'found' }
  | { readonly state: 'empty' }
  | { readonly state: 'not-loaded' }
  | {
      readonly state: 'truncated';
      readonly shown: number;
      /** The page has it all, but a text or list in it is too long to be taken whole. */
      readonly tooLong?: true;
    };

/** Why a page was not read. Each has its own friendly sentence in the interface. */
export const REFUSAL_REASONS = [
  'not-a-profile',
  'restricted-page',
  'own-profile',
  'overlay-open',
  'page-changing',
  'two-identities',
  'unknown-layout',
  'signed-out-wall',
  'profile-unavailable',
  'sub-page',
  'in-remembrance',
  'nothing-selected',
] as const;

/** One reason for not reading a page. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A page that was read. */
export interface ProfileReading {
  readonly kind: 'profile';
  readonly layout: Layout;
  readonly profile: Profile;
  /** One status for every section; sections the layout never shows are absent. */
  readonly sections: Partial<Readonly<Record<SectionName, SectionStatus>>>;
  /** Counts of structural markers (no content): what a bug report may carry. */
  readonly selfCheck: Readonly<Record<string, number>>;
}

/** A page that was not read, and why. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
  readonly selfCheck: Readonly<Record<string, number>>;
}

/** The outcome of reading one page. Structured-cloneable; validated again on arrival. */
export type Reading = ProfileReading | Refusal;
