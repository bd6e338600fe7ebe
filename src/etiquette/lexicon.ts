import type { Phrase } from './text/phrases.ts';

/** A phrase that weighs: `strong` stops copying, `soft` warns, `faint` informs. */
export interface WeighedPhrase extends Phrase {
  readonly weight: 'strong' | 'soft' | 'faint';
}

/**
 * All that the rules must know of one language; rule logic holds no words of its
 * own. Sets are lower case, patterns run over folded text.
 */
export interface Lexicon {
  readonly language: string;
  /** Greeting words at the very start of folded text, before the name. */
  readonly greetings: RegExp;
  /** Whole greetings that name nobody (`dear sir or madam`). */
  readonly impersonalGreetings: readonly Phrase[];
  /** A whole folded line that opens the closing. */
  readonly signOffs: RegExp;
  /** With their full stop, lower case: they end no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open sentences without naming anything. */
  readonly commonWords: ReadonlySet<string>;
  /** Lower-case words that may stand inside a name (`University of Leeds`). */
  readonly nameConnectors: ReadonlySet<string>;
  /** Capitalised words that claim nothing: months, weekdays, languages, ways to call. */
  readonly allowedNames: ReadonlySet<string>;
  /** Names that are the same thing, each lower case (`uk`, `united kingdom`). */
  readonly sameNames: readonly (readonly string[])[];
  /** Numbers that plan rather than claim, with their unit: `15 minutes`, `3 pm`. */
  readonly plainNumbers: readonly Phrase[];
  /** Short quotations that are words to answer with (`not now`). */
  readonly answerQuotes: RegExp;
  readonly ask: AskWords;
  readonly reason: ReasonWords;
  readonly job: readonly WeighedPhrase[];
  readonly pressure: readonly WeighedPhrase[];
  readonly prying: readonly Phrase[];
  /** Words just before a hit that turn it round: `not`, `rather than`. */
  readonly negations: RegExp;
  readonly easyOut: readonly Phrase[];
  readonly thanks: readonly Phrase[];
  readonly claims: ClaimWords;
  /** Sentences a fix may add. */
  readonly sentences: StockSentences;
  /** What a blank looks like in this language when it is not in brackets. */
  readonly emptyWords: readonly Phrase[];
}

/** How time is asked for. */
export interface AskWords {
  /** A bounded time or a bounded number of questions in writing (S2). */
  readonly bounded: readonly Phrase[];
  /** Times with their length in minutes, for S3. */
  readonly lengths: readonly (Phrase & { readonly minutes: number })[];
  /** `15 minutes` with the figure in group 1, over folded text. */
  readonly minutes: RegExp;
}

/** How a letter says why it goes to this person (S1). */
export interface ReasonWords {
  /** Somebody sent the writer: `suggested I write`. */
  readonly sentBy: readonly Phrase[];
  /** The same road: `the same path`, `as you did`. */
  readonly alike: readonly Phrase[];
  /** Forms of `you`. */
  readonly you: readonly Phrase[];
  /** Words that could be said to anybody, not specific on their own. */
  readonly generic: ReadonlySet<string>;
}

/** Claims that the writer did something with the reader's work (G3). */
export interface ClaimWords {
  readonly patterns: readonly Phrase[];
  /** Objects that need no tick, e.g. the profile itself. */
  readonly plainObjects: RegExp;
  /** Words of a ticked statement's id, and the claims it makes true. */
  readonly statements: Readonly<Record<string, RegExp>>;
}

/** Short sentences that a fix may put in. */
export interface StockSentences {
  readonly easyOut: string;
  readonly easyOutShort: string;
  readonly thanks: string;
  /** `{minutes}` is the sender's own number. */
  readonly ask: string;
  /** `{name}` is the first name. */
  readonly greeting: string;
}
