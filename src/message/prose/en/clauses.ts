import { remembered } from '../../../profile/remembered.ts';
import { splitSentences } from '../sentences.ts';
import { ENGLISH_SENTENCES } from './abbreviations.ts';
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

/** Signs that a later sentence leans on the one before it: "at least", "too", a bare comparison. */
const LEANS_BACK =
  /\b(?:at least|too|instead|either|as well|again|of course|the other|another|even so)\b|\b(?:more|less|better|worse|fewer)\b(?!.*\bthan\b)/i;

/** Signs of a contrast, of which one half quoted alone would say something else. */
const CONTRAST = /\b(?:not|no|never|but|yet|however|only|than|nor)\b|n't\b/i;

/** A clause that may be quoted, and whether it opens its paragraph. */
interface Candidate {
  readonly clause: string;
  readonly opens: boolean;
}

/**
 * A short complete clause of a post or about text that fits `max` characters, to be
 * quoted as it stands, without its final full stop. It is never cut mid-thought: it is
 * a whole sentence, or the part of one before a semicolon or dash when both parts stand
 * alone and no contrast is lost. One that opens a paragraph goes first, since it leans on
 * nothing; then the shortest. `undefined` when nothing can stand alone, or when all of it
 * is private (A14) or hollow.
 */
export function shortestCompleteClause(text: string, max: number): string | undefined {
  return quotable(text).find(clause => clause.length <= max);
}

/** Every clause of a text that may be quoted, the most welcome first. */
const quotable = remembered((text: string): readonly string[] =>
  splitParagraphs(text)
    .flatMap(paragraph =>
      splitSentences(paragraph, ENGLISH_SENTENCES).flatMap(({ text: sentence }, at, all) =>
        candidates(sentence).map(clause => ({ clause, opens: at === 0, before: all.slice(0, at) })),
      ),
    )
    .filter(
      ({ clause, opens, before }) => standsAlone(clause) && (opens || !leansOn(clause, before)),
    )
    .sort((a, b) => rank(a) - rank(b))
    .map(({ clause }) => clause),
);

function rank({ clause, opens }: Candidate): number {
  return clause.length + (opens ? 0 : 1000);
}

function splitParagraphs(text: string): string[] {
  return text.split(/\n\s*\n/);
}

/** "The river has more time" says nothing without the river of the sentence before. */
function leansOn(clause: string, before: readonly { readonly text: string }[]): boolean {
  if (LEANS_BACK.test(clause)) return true;
  const definite = /^the (?:\p{L}+ )?(\p{L}{3,})/iu
    .exec(clause)?.[0]
    ?.toLowerCase()
    .split(' ')
    .slice(1);
  const earlier = wordsOf(before.map(sentence => sentence.text).join(' '));
  return definite?.some(noun => earlier.includes(noun) || earlier.includes(`${noun}s`)) ?? false;
}

/** A sentence without its end mark, and the parts of it that a strong mark sets off. */
function candidates(sentence: string): string[] {
  if (/[?:]["'”’)]*$/.test(sentence)) return [];
  if (!/[.!]["'”’)]*$/.test(sentence)) return [];
  const bare = sentence.replace(/[.!]+$/, '').trim();
  const parts = bare.split(/;\s+|\s+[–—]\s+|\s+-\s+/);
  if (parts.length === 1 || CONTRAST.test(bare)) return [bare];
  const whole = parts.every(part => wordsOf(part).some(isFiniteVerb));
  return whole ? [bare, ...parts.filter(part => startsSentence(part))] : [bare];
}

/** A later part may be quoted alone only where it could open a sentence of its own. */
function startsSentence(part: string): boolean {
  return /^(?:I|[Tt]he|[Nn]o|[Ee]very|[A-Z])\b/.test(part) || /^\p{Lu}/u.test(part);
}

/** "Every bridge argues …": a verb that no list needs to hold, told by its singular subject. */
const SINGULAR_VERB =
  /^(?:every|each|an?|no|my) [\p{L}-]+ (?:[\p{L}-]+ )?\p{L}{2,}[^sui]s (?:an?|the|with|to|in|on|at|for|by|more|less|you|your|my|nothing|nobody|everything|as|like|what|how|when|where|why|itself|us|and)\b/iu;

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
  return words.some((word, index) => index > 0 && isFiniteVerb(word)) || SINGULAR_VERB.test(clause);
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
