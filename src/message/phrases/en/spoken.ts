import { phrase as p, phrasesOf } from '../phrase.ts';

/** The ask, said aloud. */
export const ASK_SPOKEN = phrasesOf('ask-spoken', 'ask', [
  p('suits', 'short', 'Could I ask you for {minutes} minutes, whenever suits you?'),
  p('spare', 'short', 'Might you have {minutes} minutes for me some day?'),
  p('now-or-later', 'short', 'Would you have {minutes} minutes, now or another day?'),
  p('day', 'short', 'Is there a day when you could spare {minutes} minutes?'),
  p('mind', 'short', 'Would you mind answering a few questions, {minutes} minutes at most?'),
]);

/** The way out, said aloud. */
export const EASY_OUT_SPOKEN = phrasesOf('easy-out-spoken', 'easy-out', [
  p('moment', 'short', 'If this is a bad moment, just say so. Thank you.'),
  p('no', 'short', 'If not, just say so. Thank you.'),
  p('rather', 'short', "And if you'd rather not, that's fine. Thank you."),
]);
