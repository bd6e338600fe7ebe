import type { Period } from '../../../profile/period.ts';

/** A role as a page's data states it. */
export interface ClaimedRole {
  readonly title?: string;
  readonly employer?: string;
  readonly period?: Period;
}

/**
 * What one place on a page says about one person. Only what the product may know:
 * there is no field for contact details, photo, birth, gender, family, nationality,
 * health or politics (A14), so nothing can put them in.
 */
export interface PersonClaim {
  /** Way of finding: `json-ld`, `microdata`, `rdfa`, `h-card`, `meta`, `heading`. */
  readonly how: string;
  /** As on the page, with a title such as `Dr` where the data gives one. */
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  /** Whether the page's own data says that the page is about this person. */
  readonly main: boolean;
  readonly roles: readonly ClaimedRole[];
  readonly schools: readonly string[];
  readonly place?: string;
  readonly about?: string;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly credentials: readonly { readonly name: string; readonly by?: string }[];
}

/** A claim that says nothing but a name. */
export function bareClaim(how: string, name: string): PersonClaim {
  return {
    how,
    name,
    main: false,
    roles: [],
    schools: [],
    skills: [],
    languages: [],
    credentials: [],
  };
}
