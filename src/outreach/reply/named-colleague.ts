import type { ReplyLexicon } from './reply-lexicon.ts';

/** A colleague pointed to, and the sentence part that points. */
export interface NamedColleague {
  readonly name: string;
  readonly words: string;
}

/** Drops leading and trailing words that are nobody's name; empty when none is left. */
function nameOnly(candidate: string, lexicon: ReplyLexicon, own: ReadonlySet<string>): string {
  const words = candidate.split(/\s+/).map(word => word.replace(/['’]s$/u, ''));
  const isName = (word: string | undefined) => word !== undefined && !lexicon.notNames.has(word);
  while (words.length > 0 && !isName(words[0])) words.shift();
  while (words.length > 0 && !isName(words.at(-1))) words.pop();
  // A first name alone may be a signature; with a family name it is a namesake.
  const [only = ''] = words;
  return words.length === 1 && own.has(only.toLowerCase()) ? '' : words.join(' ');
}

/**
 * Finds somebody the reply points to.
 *
 * @param own first names of writer and sender: signing a letter points to nobody
 */
export function namedColleague(
  text: string,
  lexicon: ReplyLexicon,
  own: readonly string[],
): NamedColleague | undefined {
  const ownNames = new Set(own.map(name => name.toLowerCase()));
  for (const pattern of lexicon.colleague) {
    const match = pattern.exec(text);
    const candidate = match?.groups?.['name'];
    if (match === null || candidate === undefined) continue;
    const name = nameOnly(candidate, lexicon, ownNames);
    if (name !== '') return { name, words: match[0] };
  }
  return undefined;
}
