import type { ParsedResult, ParsingOption, ParsingReference } from 'chrono-node';

/** Finds the days and moments a text names, as `chrono-node` does for many languages. */
export type FindDates = (
  text: string,
  reference: ParsingReference,
  option: ParsingOption,
) => ParsedResult[];

/** Words by which a language says what a reply says; one file per language. */
export interface ReplyLexicon {
  readonly language: string;
  /** The words every text of this language is full of, by which it is known: small letters. */
  readonly smallWords: ReadonlySet<string>;
  /** Idioms that look like a no or a yes and are neither; removed before anything is weighed. */
  readonly neutral: readonly RegExp[];
  readonly automatic: readonly RegExp[];
  /** Wishes to be left alone: nothing softens them. */
  readonly finalNo: readonly RegExp[];
  /** Refusals that only a named colleague may soften. */
  readonly firmNo: readonly RegExp[];
  /** Refusals that a "but later" or a named colleague may soften. */
  readonly softNo: readonly RegExp[];
  readonly later: readonly RegExp[];
  readonly yes: readonly RegExp[];
  /** A way to talk or write, without which a yes after a refusal is only a courtesy. */
  readonly means: readonly RegExp[];
  /** Words around a time that make it an offer ("works", "free"). */
  readonly offersTime: readonly RegExp[];
  /** Each captures a colleague's name in the group `name`. */
  readonly colleague: readonly RegExp[];
  /** Capitalised words that are no names. */
  readonly notNames: ReadonlySet<string>;
  /** Splits a sentence where its second half outweighs the first. */
  readonly turn: RegExp;
  /** Where the quoted earlier message begins. */
  readonly quoted: RegExp;
  readonly dates: FindDates;
  /** Words that `dates` takes for a time although nobody proposes one with them. */
  readonly notATime: RegExp;
  /** Spans of time that the date library does not know. */
  readonly seasons: readonly SeasonWord[];
}

/** A vague span of time and the first day it means. */
export interface SeasonWord {
  readonly pattern: RegExp;
  /** First considerate day for a reply read at `now` (local time). */
  firstDay(now: Date): Date;
}
