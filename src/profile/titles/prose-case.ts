import { ABBREVIATIONS, BEFORE_ANOTHER_WORD } from './abbreviations.ts';
import { NAMED_PHRASES, ownCase } from './kept-case.ts';

/** Words with the marks between them, so that the marks survive. */
const TOKENS = /[\p{L}\p{N}&'’.]+(?:-[\p{L}\p{N}'’.]+)*|[^\p{L}\p{N}&'’.]+|./gu;

const PHRASE_CASE: ReadonlyMap<string, string> = new Map(
  NAMED_PHRASES.map(phrase => [phrase.toLowerCase(), phrase]),
);
const NAMED = new RegExp(`\\b(?:${NAMED_PHRASES.join('|')})\\b`, 'gi');

/**
 * An English title as it stands inside a sentence: small letters, save for words
 * with capitals of their own; sure abbreviations written out. `names` are further
 * names to keep, such as the employer's and the town's.
 */
export function proseCase(title: string, names: readonly string[] = []): string {
  const shouted = title === title.toUpperCase() && /\p{Lu}{5}/u.test(title);
  const kept = new Set(
    names.flatMap(name => name.split(/[^\p{L}\p{N}]+/u)).filter(word => /^\p{Lu}/u.test(word)),
  );
  const tokens = title.match(TOKENS) ?? [];
  const lastWord = tokens.findLastIndex(token => /\p{L}/u.test(token));
  return tokens
    .map((token, at) =>
      /\p{L}/u.test(token) ? wordInProse(token, at < lastWord, shouted, kept) : token,
    )
    .join('')
    .replace(/\s*&\s*/g, match => (match.trim() === match ? match : ' and '))
    .replace(/\s+\+\s+/g, ' and ')
    .replace(/\s+\/\s+/g, '/')
    .replace(/\s+/g, ' ')
    .replace(NAMED, phrase => PHRASE_CASE.get(phrase.toLowerCase()) ?? phrase)
    .trim();
}

function wordInProse(
  token: string,
  followed: boolean,
  shouted: boolean,
  kept: ReadonlySet<string>,
): string {
  if (kept.has(token)) return token;
  const dotless = token.replace(/\.$/, '');
  const key = dotless.toLowerCase();
  const expanded = (followed ? BEFORE_ANOTHER_WORD[key] : undefined) ?? ABBREVIATIONS[key];
  if (expanded !== undefined) return expanded;
  if (token.includes('-'))
    return token
      .split('-')
      .map(part => wordInProse(part, true, shouted, kept))
      .join('-');
  const own = ownCase(dotless.replace(/\./g, ''));
  if (own !== undefined) return own;
  if (/^\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}+\p{Lu}/u.test(dotless)) return dotless;
  if (!shouted && /^(?=.*\p{Lu})[\p{Lu}\p{N}&]{2,5}s?$/u.test(dotless)) return dotless;
  return dotless.toLowerCase();
}
