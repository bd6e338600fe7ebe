import type { Fix, TextRange } from '../finding.ts';
import { findingOf } from '../finding-of.ts';
import { groundsOf } from '../ground/grounded.ts';
import { tokensOf } from '../ground/tokens.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';

const TRAITS = {
  rule: 'L12',
  dimension: 'respect',
  severity: 'warn',
  source: 'Boomerang, on capitals',
} as const;
const EMOJI =
  /(?![\u00a9\u00ae\u2122])\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*/gu;
const WORD_AHEAD = /^[\p{L}\p{N}]/u;
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;

/** L12: more than one exclamation mark or emoji, or a shouted word. */
export const loudness: Rule = {
  id: 'L12',
  check(letter, context) {
    const { text, body, greeting, lexicon } = analyse(letter);
    const marks = stretches(text, /!+/g);
    const second = marks.find(({ start, end }) => end - start > 1) ?? marks[1];
    const emoji = stretches(text, EMOJI)[1];
    const grounds = groundsOf(context);
    const shouted = stretches(text, SHOUTED).filter(({ start, end }) => {
      if (start < body.start || start >= body.end || inBrackets(text, start)) return false;
      const token = tokensOf(text.slice(start, end))[0] ?? '';
      const allowed = lexicon?.allowedNames.has(token) === true && token !== 'asap';
      return !allowed && !grounds.some(ground => ground.tokens.has(token));
    });
    return [
      ...(second === undefined
        ? []
        : [
            findingOf(
              TRAITS,
              'One exclamation mark is cheerful, more sound excited: write it calmly.',
              second,
              calmly(text, second, greeting),
            ),
          ]),
      ...(emoji === undefined
        ? []
        : [
            findingOf(
              TRAITS,
              'One emoji is plenty in a letter to somebody you do not know.',
              emoji,
              {
                label: 'Remove it',
                range: emoji,
                text: '',
              },
            ),
          ]),
      ...shouted.map(range =>
        findingOf(TRAITS, 'Capitals read as shouting: write it in small letters.', range, {
          label: 'Write it small',
          range,
          text: text.slice(range.start, range.end).toLowerCase(),
        }),
      ),
    ];
  },
};

/** What to write for exclamation marks: a comma after the greeting, a full stop anywhere else. */
function calmly(text: string, range: TextRange, greeting: TextRange | undefined): Fix {
  const greets = greeting !== undefined && range.start < greeting.end && greeting.end <= range.end;
  const [label, mark] = greets ? ['Write a comma', ','] : ['Write a full stop', '.'];
  // Glued to the next word, a full stop would make the two one name, as in `Node.js`.
  const glued = WORD_AHEAD.test(text.slice(range.end, range.end + 2));
  return { label, range, text: glued ? `${mark} ` : mark };
}

/** All places where a pattern stands. */
function stretches(text: string, pattern: RegExp): TextRange[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Blanks are G1's business. */
function inBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('[', at) > text.lastIndexOf(']', at) && text.indexOf(']', at) > at;
}
