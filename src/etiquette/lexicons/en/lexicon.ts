import type { Lexicon } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';
import { ALLOWED_NAMES, NAME_CONNECTORS, SAME_NAMES } from './allowed-names.ts';
import { ASKING } from './asking.ts';
import { CLAIMS } from './claims.ts';
import { COMMON_WORDS } from './common-words.ts';
import { EASY_OUT, STOCK_SENTENCES, THANKS } from './courtesy.ts';
import { JOB_WORDS } from './job-words.ts';
import { ABBREVIATIONS, GREETINGS, IMPERSONAL_GREETINGS, SIGN_OFFS } from './letter-frame.ts';
import { ANSWER_QUOTES, PLAIN_NUMBERS } from './plain-numbers.ts';
import { PRESSURE } from './pressure.ts';
import { PRYING } from './prying.ts';
import { REASON_WORDS } from './reasons.ts';

/** English, British and American spellings alike. */
export const english: Lexicon = {
  language: 'en',
  greetings: GREETINGS,
  impersonalGreetings: IMPERSONAL_GREETINGS,
  signOffs: SIGN_OFFS,
  abbreviations: ABBREVIATIONS,
  commonWords: COMMON_WORDS,
  nameConnectors: NAME_CONNECTORS,
  allowedNames: ALLOWED_NAMES,
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
  emptyWords: phrases('undefined', 'null(?=[ .,]|$)', 'nan(?=[.,]|$)'),
};
