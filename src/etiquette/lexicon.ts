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
  /** Titles that may stand before a name in a greeting, without a full stop. */
  readonly nameTitles: readonly string[];
  /** Greeting words at the very start of folded text, before the name. */
  readonly greetings: RegExp;
  /** Whole greetings that name nobody (`dear sir or madam`). */
  readonly impersonalGreetings: readonly Phrase[];
  /** A whole folded line that opens the closing. */
  readonly signOffs: RegExp;
  /** With their full stop, lower case: they end no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words of grammar and courtesy. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that open sentences without naming anything; the function words among them. */
  readonly commonWords: ReadonlySet<string>;
  /** Whether a capital within a sentence makes a name of a word; in German every noun has one. */
  readonly capitalsMakeNames: boolean;
  /** Lower-case words that may stand inside a name (`University of Leeds`). */
  readonly nameConnectors: ReadonlySet<string>;
  /** Capitalised words that claim nothing: months, weekdays, languages, ways to call. */
  readonly allowedNames: ReadonlySet<string>;
  /** Whole runs of capitalised words that claim nothing, lower case. */
  readonly allowedRuns: ReadonlySet<string>;
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
  readonly cliches: readonly Phrase[];
  readonly deadOpeners: readonly Opener[];
  readonly followUpCliches: readonly Phrase[];
  readonly praise: PraiseWords;
  readonly hedges: readonly Phrase[];
  readonly buzzwords: readonly Phrase[];
  readonly questions: QuestionWords;
  /** Things asked for beside time, by kind (S3). */
  readonly askKinds: Readonly<Record<string, readonly Phrase[]>>;
  readonly presumedThanks: readonly Phrase[];
  readonly offers: readonly Phrase[];
  readonly vagueOffers: readonly Phrase[];
  readonly later: readonly Phrase[];
  readonly laterAllowed: RegExp;
  readonly enclosures: readonly Phrase[];
  readonly bio: readonly Phrase[];
  readonly spelling: SpellingWords;
  /** First words of sentences about oneself (R6). */
  readonly selfStarts: ReadonlySet<string>;
  /** Formula for how hard a text reads (R1): the English one counts syllables, LIX long words. */
  readonly readability: 'flesch-kincaid' | 'lix';
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
  /** What both share: `we both studied`. */
  readonly together: readonly Phrase[];
  /** The same road: `the same path`, `as you did`; it needs a `you` beside it. */
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
  /** `{name}` is the first name, `{fullName}` the whole. */
  readonly greeting: string;
}

/** An opener that could open any letter; `drop` when the rest stands without it. */
export interface Opener extends Phrase {
  readonly drop?: boolean;
}

/** Praise, much and little (L8, L9). */
export interface PraiseWords {
  /** Superlatives and intensified praise; more than one is too many. */
  readonly strong: readonly Phrase[];
  /** What stands before a strong word that is only courtesy (`that would be wonderful`). */
  readonly courtesy: RegExp;
  /** Praise that could be said to anybody. */
  readonly vague: readonly Phrase[];
  /** Any sign of appreciation. */
  readonly any: readonly Phrase[];
}

/** What a profile may already answer. */
export type KnownAnswer =
  | 'education'
  | 'since'
  | 'role'
  | 'employer'
  | 'place'
  | 'languages'
  | 'before';

/** Kinds of question (S5). */
export interface QuestionWords {
  readonly searchable: readonly Phrase[];
  /** `What is a ...?` with the thing in group 1. */
  readonly definition: RegExp;
  readonly answered: readonly (Phrase & { readonly known: KnownAnswer })[];
  /** How a question that takes only yes or no begins. */
  readonly closed: RegExp;
  /** What opens such a question after all. */
  readonly open: readonly Phrase[];
}

/** Slips of the pen (R5). */
export interface SpellingWords {
  readonly misspelt: ReadonlyMap<string, string>;
  readonly mayDouble: ReadonlySet<string>;
  readonly articles?: ArticleWords;
}

/** An article that depends on the sound that follows. */
export interface ArticleWords {
  readonly beforeConsonant: string;
  readonly beforeVowel: string;
  /** Folded words that begin with a vowel sound. */
  readonly vowelSound: RegExp;
  /** Folded words that begin with a vowel letter and a consonant sound. */
  readonly consonantSound: RegExp;
  /** Words as written before which neither article is wrong. */
  readonly either: RegExp;
}
