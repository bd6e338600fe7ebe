import type { Lexicon } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';
import { ALLOWED_NAMES, ALLOWED_RUNS, SAME_NAMES } from '../en/allowed-names.ts';
import { ASKING } from './asking.ts';
import { FAULTS } from './faults.ts';
import { FRAME } from './frame.ts';
import { CLAIMS, SPELLING } from './spelling.ts';
import { COMMON_WORDS, FUNCTION_WORDS, GERMAN_NAMES } from './words.ts';

/** German, as letters with "Sie" are written. */
export const german: Lexicon = {
  language: 'de',
  ...FRAME,
  ...FAULTS,
  ...ASKING,
  functionWords: FUNCTION_WORDS,
  commonWords: COMMON_WORDS,
  capitalsMakeNames: false,
  nameConnectors: new Set(['of', 'de', 'la', 'du', 'von', 'für', 'und', 'der', 'des']),
  allowedNames: new Set([...ALLOWED_NAMES, ...GERMAN_NAMES]),
  allowedRuns: ALLOWED_RUNS,
  sameNames: [
    ...SAME_NAMES,
    ['deutschland', 'germany'],
    ['schweiz', 'switzerland'],
    ['österreich', 'austria'],
  ],
  negations: /(?:nicht|nie|niemals|kein|keine|keinen|ohne|statt|anstatt|weder)(?: \p{L}+){0,4} ?$/u,
  claims: CLAIMS,
  emptyWords: phrases('undefined', '(?:null|nan)(?=[.,!?])'),
  spelling: SPELLING,
  selfStarts: new Set(['ich', 'mein', 'meine', 'mich', 'mir']),
  readability: 'lix',
};
