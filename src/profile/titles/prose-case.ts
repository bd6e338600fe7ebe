import { ABBREVIATIONS, BEFORE_ANOTHER_WORD } from './abbreviations.ts';
import { NAMED_PHRASES, ownCase } from './kept-case.ts';

/** Words with the marks between them, so that the marks survive. */
const TOKENS = /[\p{L}\p{N}&'’.+#]+(?:-[\p{L}\p{N}'’.]+)*|[^\p{L}\p{N}&'’.+#]+|./gu;

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
  const kept = new Set(names.flatMap(distinctiveWord));
  const of = OF_A_PLACE.exec(title)?.[0].length ?? title.length;
  const place = title.slice(of);
  const tokens = title.slice(0, of).match(TOKENS) ?? [];
  const lastWord = tokens.findLastIndex(token => /\p{L}/u.test(token));
  return tokens
    .map((token, at) =>
      /\p{L}/u.test(token) ? wordInProse(token, at < lastWord, shouted, kept) : token,
    )
    .join('')
    .concat(place)
    .replace(/\s*&\s*/g, match => (match.trim() === match ? match : ' and '))
    .replace(/\s+\+\s+/g, ' and ')
    .replace(/\s+\/\s+/g, '/')
    .replace(/\s+/g, ' ')
    .replace(NAMED, phrase => PHRASE_CASE.get(phrase.toLowerCase()) ?? phrase)
    .trim();
}

/** Offices named after their place, which keeps its capitals: the mayor of Elmstead. */
const OF_A_PLACE =
  /^(?:\p{L}+ )?(?:mayor|lord mayor|bishop|archbishop|governor|ambassador|consul|consul general|sheriff|vicar|member of parliament) (?:of|to|for|in) (?=\p{Lu}\p{Ll})/iu;

/** First words of names that are also everyday words of titles. */
const EVERYDAY_FIRST_WORDS =
  /^(?:The|A|New|Old|High|National|Royal|General|First|United|City|Central|North|South|East|West|International|Public|State|Community|Primary|Junior|Senior|Department|University|Ministry|Bank|School|College|Hospital|Institute|Museum|Medical|Army|Navy|Police|Fire|Health|Care|Social|Arts?|Design|Data|Software|Digital|Creative|Green|Blue|Red|Legal|Law|Global|American|Clinic|Court|Church|Media|Music|Food|Film|Fashion|Human|Open|Smart|Next|Future|Energy|Water|Home|House|Office|Family|Sales|Marketing|Product|Engineering|Research|Science|Technology|Tech|Cloud|Web|Mobile|Game|Games|Sport|Sports|Travel|Garden|Theatre|Theater|Opera|Library)$/;

/** The word by which a name is known: the first, unless it is an everyday word. */
function distinctiveWord(name: string): string[] {
  const first = /^\p{Lu}[\p{L}\p{N}'’-]*/u.exec(name.trim())?.[0];
  return first === undefined || EVERYDAY_FIRST_WORDS.test(first) ? [] : [first];
}

/** A title with its sure abbreviations written out, its capitals as they were. */
export function writtenOut(title: string): string {
  const tokens = title.match(TOKENS) ?? [];
  const lastWord = tokens.findLastIndex(token => /\p{L}/u.test(token));
  return tokens.map((token, at) => expansionOf(token, at < lastWord) ?? token).join('');
}

function expansionOf(token: string, followed: boolean): string | undefined {
  const key = token.replace(/\.$/, '').toLowerCase();
  return (followed ? BEFORE_ANOTHER_WORD.get(key) : undefined) ?? ABBREVIATIONS.get(key);
}

function wordInProse(
  token: string,
  followed: boolean,
  shouted: boolean,
  kept: ReadonlySet<string>,
): string {
  if (kept.has(token) || /^(?:[CF](?:\+\+|#)|\.NET|[\p{Lu}\d]+(?:-[\p{Lu}\d]+)+)$/u.test(token))
    return token;
  const dotless = token.replace(/\.$/, '');
  const key = dotless.toLowerCase();
  const expanded = (followed ? BEFORE_ANOTHER_WORD.get(key) : undefined) ?? ABBREVIATIONS.get(key);
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
