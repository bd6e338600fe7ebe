import type { Lexicon } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';
import { ALLOWED_NAMES, ALLOWED_RUNS, NAME_CONNECTORS, SAME_NAMES } from './allowed-names.ts';
import { ASKING } from './asking.ts';
import { CLAIMS } from './claims.ts';
import { CLICHES, DEAD_OPENERS, FOLLOW_UP_CLICHES } from './cliches.ts';
import { COMMON_WORDS, FUNCTION_WORDS } from './common-words.ts';
import { EASY_OUT, STOCK_SENTENCES, THANKS } from './courtesy.ts';
import { JOB_WORDS } from './job-words.ts';
import {
  ABBREVIATIONS,
  GREETINGS,
  IMPERSONAL_GREETINGS,
  NAME_TITLES,
  SIGN_OFFS,
} from './letter-frame.ts';
import { ANSWER_QUOTES, PLAIN_NUMBERS } from './plain-numbers.ts';
import { PRAISE } from './praise.ts';
import { PRESSURE } from './pressure.ts';
import { PRYING } from './prying.ts';
import { ASK_KINDS, QUESTIONS } from './questions.ts';
import { REASON_WORDS } from './reasons.ts';
import { SPELLING } from './spelling.ts';
import {
  BIO,
  BUZZWORDS,
  ENCLOSURES,
  HEDGES,
  LATER,
  LATER_ALLOWED,
  OFFERS,
  VAGUE_OFFERS,
} from './wording.ts';

/** English, British and American spellings alike. */
export const english: Lexicon = {
  language: 'en',
  nameTitles: NAME_TITLES,
  greetings: GREETINGS,
  impersonalGreetings: IMPERSONAL_GREETINGS,
  signOffs: SIGN_OFFS,
  abbreviations: ABBREVIATIONS,
  functionWords: FUNCTION_WORDS,
  commonWords: COMMON_WORDS,
  capitalsMakeNames: true,
  nameConnectors: NAME_CONNECTORS,
  allowedNames: ALLOWED_NAMES,
  allowedRuns: ALLOWED_RUNS,
  sameNames: SAME_NAMES,
  plainNumbers: PLAIN_NUMBERS,
  answerQuotes: ANSWER_QUOTES,
  ask: ASKING,
  reason: REASON_WORDS,
  job: JOB_WORDS,
  pressure: PRESSURE,
  prying: PRYING,
  negations:
    /(?:not|never|n't|no|without|rather than|instead of|nothing to do with|isn't about|far from)(?: \p{L}+){0,4} ?$/u,
  easyOut: EASY_OUT,
  thanks: THANKS,
  claims: CLAIMS,
  sentences: STOCK_SENTENCES,
  emptyWords: phrases('undefined', '(?:null|nan)(?=[.,!?])'),
  cliches: CLICHES,
  deadOpeners: DEAD_OPENERS,
  followUpCliches: FOLLOW_UP_CLICHES,
  praise: PRAISE,
  hedges: HEDGES,
  buzzwords: BUZZWORDS,
  questions: QUESTIONS,
  askKinds: ASK_KINDS,
  presumedThanks: [
    {
      pattern:
        '(?:thank(?:ing)? you|thanks|many thanks)(?: (?:so|very) much)? in (?:advance|anticipation)',
      instead: 'thank you',
    },
  ],
  offers: OFFERS,
  vagueOffers: VAGUE_OFFERS,
  later: LATER,
  laterAllowed: LATER_ALLOWED,
  enclosures: ENCLOSURES,
  bio: BIO,
  spelling: SPELLING,
  selfStarts: new Set(['i', "i'm", "i've", "i'd", "i'll"]),
  readability: 'flesch-kincaid',
};
