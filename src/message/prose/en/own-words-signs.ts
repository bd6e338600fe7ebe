import type { OwnWordsSigns } from '../../phrases/pack.ts';

/** What they did before taught them something that their work now can show. */
const TEACHES = /\b(?:taught you|you (?:have )?learn(?:ed|t))\b/;

/** What tells only what somebody is or does; the letter has said so already. */
const MERE_BIO =
  /^(?:i (?:am|have|work|lead|manage|run|speciali[sz]e|hold|help|live|was born|serve)\b|i'm\b|i've\b|my name\b|currently\b|with \d)/i;

/** What is worth saying back of somebody's own English words. */
export const ENGLISH_SIGNS: OwnWordsSigns = {
  isLesson: said => TEACHES.test(said),
  isMereBio: words => MERE_BIO.test(words),
  isOfAnother: (words, firstName) => words.includes(firstName) || /\b(?:he|she)\b/i.test(words),
};
