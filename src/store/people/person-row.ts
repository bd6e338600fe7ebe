import type { Channel, ReasonKind } from '../../message/terms.ts';
import type { Standing } from '../../outreach/standing.ts';
import type { ProfileKey } from '../../profile/address.ts';

/**
 * One line of the People list: a projection of a contact and its events, kept so
 * that a screen of fifty costs the same with a hundred thousand contacts. Never a
 * source of truth: it is rebuilt from contacts and events (decision 8).
 */
export interface PersonRow {
  readonly key: ProfileKey;
  readonly name: string;
  /** Name folded for sorting and searching. */
  readonly sortName: string;
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly standing: Standing;
  readonly state: Standing['state'];
  /** First moment at which the next step is due; absent when nothing will be. */
  readonly wakeAt?: number;
  /** When the oldest gift or news owed to them began; absent when nothing is owed. */
  readonly owedSince?: number;
  readonly owedGifts: readonly string[];
  readonly owedNews: readonly string[];
  /** When something last happened, or when the person was first read. */
  readonly lastAt: number;
  readonly channel?: Channel;
  readonly reason?: ReasonKind;
  readonly tags: readonly string[];
  /** Folded words of name, employer, title and notes, for search as one types. */
  readonly words: readonly string[];
}
