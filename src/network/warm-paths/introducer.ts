import type { PersonName, Profile } from '../../profile/profile.ts';
import type { Acquaintance } from '../acquaintance.ts';

/**
 * What connects an acquaintance with the person on the page, surest first. The export
 * knows where somebody works and nothing of where they worked or studied: those ties
 * rest on a profile that the sender has read.
 */
export type Tie =
  /** The page names them among the people both know. */
  | 'mutual'
  | 'works-there'
  /** They used to work where the person works now. */
  | 'worked-there'
  /** They work where the person used to. */
  | 'at-former-employer'
  | 'shared-former-employer'
  | 'same-school';

/** Somebody the sender knows who may introduce them, and why to think so (A2). */
export interface Introducer {
  readonly person: Acquaintance;
  /** Their name as one writes and greets it. */
  readonly name: PersonName;
  readonly tie: Tie;
  /** Where both work, as the page writes it, for `works-there`. */
  readonly place?: string;
  /** One sentence; says what is known, where from, and claims no closeness beyond it. */
  readonly why: string;
  /** False where somebody else of the same name may be meant. */
  readonly sure: boolean;
  /** Larger first: how likely they can help. */
  readonly strength: number;
}

/** What the book holds about an acquaintance beside the export. */
export interface KnownBeside {
  /** Their profile, where the sender has read it. */
  readonly profile?: Profile;
  /** They said no, are never to be contacted, or cannot introduce to this person (A14). */
  readonly closed?: boolean;
  /** They were asked for another introduction a few days ago. */
  readonly askedLately?: boolean;
}

/** Looks an acquaintance up in the book. */
export type BesideExport = (person: Acquaintance) => KnownBeside | undefined;
