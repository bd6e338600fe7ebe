import { isRoleNoun } from './role-nouns.ts';

/** Signs of a sentence or slogan that no title holds. */
const SENTENCE_SIGNS =
  /\b(?:every|each|all|i|i'm|i've|we|my|our|your|you|who|that|because|loves?|believes?|helps?|helped|thrive|let's|not|don't|is|are|was|am|will|can|ex|formerly|previously|open to|looking|seeking|available|hiring|opportunit\w+|passion|years|thought leader|since|\d{4})\b|[!?"]|(?<![CF])#/i;

/** Gerunds that open slogans rather than titles such as "managing director". */
const SLOGAN_GERUND =
  /^(?:helping|making|creating|empowering|driving|connecting|turning|transforming|growing|bringing|changing|inspiring|enabling|delivering|solving|supporting|shaping|seeking|looking|working|bridging|unlocking|scaling|telling|building|leading|developing|designing|teaching|serving)\b/i;

/** Words after which the head noun of a title has been said: head *of* design, editor *in* chief. */
const AFTER_HEAD = /\s+(?:of|for|in|to|with|on|from|at|into|through|and|&)\s+|\s*[,/]\s*/i;

/** Whether a part of a title names a role, rather than praising, promising or asking. */
export function namesRole(part: string): boolean {
  if (SENTENCE_SIGNS.test(part)) return false;
  const words = wordsOf(headPhrase(part));
  if (words.length > 7) return false;
  const last = words.at(-1);
  if (/\b(?:scrum|station|harbou?r|concert) master\b/i.test(part)) return true;
  if (last !== undefined && isRoleNoun(last)) return !SLOGAN_GERUND.test(part) || words.length <= 3;
  return !SLOGAN_GERUND.test(part) && words.some(isRoleNoun) && words.length <= 5;
}

/** What stands before the first "of", "in" and the like; of "UX/UI Designer" the whole. */
function headPhrase(part: string): string {
  const heads = part.split(AFTER_HEAD);
  return heads.find(head => wordsOf(head).some(isRoleNoun)) ?? heads[0] ?? part;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}&'’-]+/gu) ?? [];
}
