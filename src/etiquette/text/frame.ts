import type { TextRange } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import { findPhrases } from './phrases.ts';

/** The words a letter opens with, e.g. `Dear Dr Okafor,`. */
export interface Greeting extends TextRange {
  /** The name part; empty range where nobody is named (`Hello,`). */
  readonly name: TextRange;
  /** Whether a greeting word stands before the name. */
  readonly worded: boolean;
  /** Whether it is one of the greetings that could go to anybody; `name` is then the whole of it. */
  readonly anybody?: boolean;
}

const NAME_ONLY =
  /^\s*(\p{Lu}[\p{L}\p{M}.'\u2019-]*(?: \p{Lu}[\p{L}\p{M}.'\u2019-]*){0,3})\s*(?:,|!|\n| - | \u2013 | \u2014 )/u;
const NAME_TOKEN = /[ \t]*(\[[^\]\n]*\]|\{\{[^}\n]*\}\}|[^\s,!?:;\u2013\u2014]+)/uy;
const NAMELIKE = /^(?:[\p{Lu}\p{Lo}[{]|(?:de|da|do|dos|van|von|der|den|la|le|el|al|bin|ibn)$)/u;
const AFTER_NAME = /\s*(?:[,!:;\u2013\u2014]|-(?= )|\.(?= |\n|$))/uy;

/** The greeting at the head of `text`, if there is one. */
export function greetingOf(text: string, folded: string, lexicon: Lexicon): Greeting | undefined {
  const lead = text.length - text.trimStart().length;
  const anybody = findPhrases(folded.slice(lead, lead + 60), lexicon.impersonalGreetings, lead)[0];
  if (anybody !== undefined && anybody.start === lead) {
    const name = { start: anybody.start, end: anybody.end };
    return {
      start: lead,
      end: anybody.end + closeAfter(text, name),
      name,
      worded: true,
      anybody: true,
    };
  }
  const words = lexicon.greetings.exec(folded.slice(lead));
  if (words === null) return nameOnly(text, lexicon);
  const name = nameAt(text, lead + words[0].length, lexicon);
  return { start: lead, end: name.end + closeAfter(text, name), name, worded: true };
}

/** Length of the comma or the like that ends a greeting. */
function closeAfter(text: string, name: TextRange): number {
  AFTER_NAME.lastIndex = name.end;
  return AFTER_NAME.exec(text)?.[0].length ?? 0;
}

/** A capitalised name and a comma open a letter too, unless the word is an ordinary one. */
function nameOnly(text: string, lexicon: Lexicon): Greeting | undefined {
  const match = NAME_ONLY.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  if (lexicon.commonWords.has((name.split(' ')[0] ?? '').toLowerCase())) return undefined;
  const start = match[0].indexOf(name);
  const end = match[0].trimEnd().length;
  return { start, end, name: { start, end: start + name.length }, worded: false };
}

/** The words of a name that begins at `from`: the first one, and further capitalised ones. */
function nameAt(text: string, from: number, lexicon: Lexicon): TextRange {
  let start = from;
  let end = from;
  NAME_TOKEN.lastIndex = from;
  for (let taken = 0; taken < 5; taken++) {
    const match = NAME_TOKEN.exec(text);
    const token = match?.[1];
    if (match === null || token === undefined) break;
    if (taken > 0 && !NAMELIKE.test(token)) break;
    if (taken === 0) start = match.index + match[0].length - token.length;
    const stop = token.endsWith('.') && !lexicon.abbreviations.has(token.toLowerCase());
    end = match.index + match[0].length - (stop ? 1 : 0);
    if (stop) break;
  }
  return end > start ? { start, end } : { start: from, end: from };
}

const SIGNATURE =
  /^(?:\[[^\]\n]*\]|\p{Lu}[^\s.,!?;:]*(?:[ ](?:\p{Lu}[^\s,!?;:]*|\p{L}{1,3})){0,3})$/u;
/** Characters in which an inline signature has to lie. */
const TAIL_LENGTH = 80;
const TAIL =
  /[.!?,\u2026]["\u201d)]?\s+(\p{Lu}[\p{L}\p{M}'\u2019-]*(?: \p{Lu}[\p{L}\p{M}'\u2019-]*){0,2}|\[[^\]\n]*\])$/u;

/** Where the closing (sign-off words and signature) begins; the end of the text where there is none. */
export function closingStart(text: string, folded: string, from: number, lexicon: Lexicon): number {
  const end = from + text.slice(from).trimEnd().length;
  let lineEnd = end;
  let signature = end;
  for (let seen = 0; seen < 3 && lineEnd > from; ) {
    const lineStart = Math.max(from, text.lastIndexOf('\n', lineEnd - 1) + 1);
    const line = text.slice(lineStart, lineEnd).trim();
    if (lexicon.signOffs.test(folded.slice(lineStart, lineEnd).trim())) return lineStart;
    if (line !== '') {
      seen++;
      if (lineStart === from || line.split(' ').length > 5) break;
      if (SIGNATURE.test(line)) signature = lineStart;
      else break;
    }
    lineEnd = lineStart - 1;
  }
  if (signature < end) return signature;
  const name = TAIL.exec(text.slice(Math.max(from, end - TAIL_LENGTH), end))?.[1];
  return name === undefined ? end : end - name.length;
}
