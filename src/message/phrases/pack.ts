import type { Register } from '../../sender/sender.ts';
import type { Blank } from '../draft.ts';
import type { Say } from '../prose/terms.ts';
import type { Phrase } from './phrase.ts';

/** What a language does to a value inside a sentence, e.g. put an article before it. */
export type Filter = (text: string) => string;

/** Words that a value calls for before it, e.g. a verb that suits it; nothing is given for a blank. */
export type Lead = (text: string | undefined) => string;

/** By what a language knows what is worth saying back of somebody's own words. */
export interface OwnWordsSigns {
  /** Said to its author, it tells what their work taught them. */
  readonly isLesson: (said: string) => boolean;
  /** It tells only what somebody is or does, which the letter has said already. */
  readonly isMereBio: (words: string) => boolean;
  /** It speaks of its author as of another ("Anna leads a ward"). */
  readonly isOfAnother: (words: string, firstName: string) => boolean;
}

/**
 * Everything the composer needs to know of one language. The composer itself
 * knows none: it chooses, fits and joins.
 */
export interface LanguagePack {
  readonly language: string;
  /** Phrasings by part, and by part and topic (`reason/long-stay`). */
  readonly parts: Readonly<Record<string, readonly Phrase[]>>;
  readonly filters: Readonly<Record<string, Filter>>;
  /** Named like filters in a phrase; the value itself stays as it is. */
  readonly leads: Readonly<Record<string, Lead>>;
  /** What stands where only the sender knows the word, e.g. `[your first name]`. */
  readonly blanks: Readonly<Record<Blank, string>>;
  readonly capitalise: Filter;
  /** Whether the first sentence begins with a capital after a greeting on a line of its own. */
  readonly capitalAfterGreeting: boolean;
  /** Titles, fields of work, organisations, languages; all that English says in English. */
  readonly say: Say;
  /** Words of a phrase as the register writes them: contractions spelled out, for instance. */
  readonly inRegister: (text: string, register: Register) => string;
  /** A complete clause of somebody's text, no longer than `max`, that may be quoted; else nothing. */
  readonly quote: (text: string, max: number) => string | undefined;
  /** A clause of somebody's about themselves, as one says it to them; nothing where that is not sure. */
  readonly saidToAuthor: (clause: string) => string | undefined;
  /** What somebody says of themselves, in the sense of `saidToAuthor`, that a letter need not say. */
  readonly ownWords: OwnWordsSigns;
  /** Several possibilities as one says them: `Monday or Tuesday`. */
  readonly either: (items: readonly string[]) => string;
  /** Several things together as one says them: `Monday and Tuesday`. */
  readonly all: (items: readonly string[]) => string;
  /** A time span in days as one says it, e.g. `last week`; nothing when there is no natural way. */
  readonly ago: (days: number) => string | undefined;
}
