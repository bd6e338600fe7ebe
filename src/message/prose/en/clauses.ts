import { splitSentences } from '../sentences.ts';
import { EMPTY_WORDS, HANGING_ENDS, LEANING_STARTS } from './fragments.ts';
import { isPrivateMatter } from './private-matters.ts';
import { isFiniteVerb } from './verbs.ts';

/** Fewest words of a quotation, and fewest of them that carry content. */
const MIN_WORDS = 4;
const MIN_CONTENT_WORDS = 2;

/** Things that cannot be quoted in a letter: links, tags, mentions, pictograms, bullets. */
const UNQUOTABLE = /https?:|www\.|[#@•●▪►→|_*<>[\]{}]|\p{Extended_Pictographic}|\.{3}|…/u;

/** Words of invitations and slogans; true of a thousand posts and worth no quotation. */
const HOLLOW =
  /\b(?:hiring|apply|join us|link in|comments?|excited to (?:share|announce)|happy to (?:share|announce)|thrilled|proud to announce|honou?red to|humbled|dm me|reach out|follow me|check out|click|subscribe|thoughts\?|agree\?|passionate|results-driven|years of experience|proven track record)\b/i;

/**
 * The shortest complete clause of a post or about text that fits `max` characters, to be
 * quoted as it stands, without its final full stop. It is never cut mid-thought: it is
 * a whole sentence, or the part of one before a semicolon, colon or dash when that part
 * stands alone. `undefined` when nothing does, or when all of it is private (A14) or hollow.
 */
export function shortestCompleteClause(text: string, max: number): string | undefined {
  const whole = splitSentences(text).flatMap(({ text: sentence }) => candidates(sentence));
  const fitting = whole.filter(clause => clause.length <= max && standsAlone(clause));
  return fitting.sort((a, b) => a.length - b.length)[0];
}

/** A sentence without its end mark, and the parts of it that a strong mark sets off. */
function candidates(sentence: string): string[] {
  if (/[?:]["'”’)]*$/.test(sentence)) return [];
  if (!/[.!]["'”’)]*$/.test(sentence)) return [];
  const bare = sentence.replace(/[.!]+$/, '').trim();
  const parts = bare.split(/\s*;\s+|\s+[–—]\s+|\s+-\s+/);
  return parts.length > 1 ? [bare, ...parts.filter(part => startsSentence(part))] : [bare];
}

/** A later part may be quoted alone only where it could open a sentence of its own. */
function startsSentence(part: string): boolean {
  return /^(?:I|[Tt]he|[Nn]o|[Ee]very|[A-Z])\b/.test(part) || /^\p{Lu}/u.test(part);
}

/** Whether a clause makes sense with nothing before or after it. */
export function standsAlone(clause: string): boolean {
  if (UNQUOTABLE.test(clause) || HOLLOW.test(clause) || isPrivateMatter(clause)) return false;
  if (!balanced(clause) || /^["'“‘]/.test(clause)) return false;
  const words = wordsOf(clause);
  if (words.length < MIN_WORDS) return false;
  if (words.filter(word => !EMPTY_WORDS.has(word)).length < MIN_CONTENT_WORDS) return false;
  const [first = '', second = ''] = words;
  if (LEANING_STARTS.has(first.replace(/'.*$/, '')) || HANGING_ENDS.has(words.at(-1) ?? ''))
    return false;
  if (
    /^(?:if|when|while|because|although|since|after|before)$/.test(first) &&
    !clause.includes(',')
  )
    return false;
  if (
    /ing$/.test(first) &&
    /^(?:a|an|the|my|our|your|people|teams)$/.test(second) &&
    !/\b(?:is|was|means|takes)\b/.test(clause)
  )
    return false;
  return words.some((word, index) => index > 0 && isFiniteVerb(word));
}

/** Lower-case words with their apostrophes, curly ones made straight. */
function wordsOf(clause: string): string[] {
  return (
    clause
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

function balanced(clause: string): boolean {
  const count = (mark: RegExp): number => clause.match(mark)?.length ?? 0;
  return count(/\(/g) === count(/\)/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}
