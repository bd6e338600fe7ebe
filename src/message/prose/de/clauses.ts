import { shortestCompleteClause } from '../en/clauses.ts';
import { type SentenceWords, splitSentences } from '../sentences.ts';

/** Abbreviations that end no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'z.b d.h u.a z.t bzw ca dr prof evtl ggf inkl usw vgl st nr hr fr dipl ing z b d h u a o'.split(
    ' ',
  ),
);

/** Where German sentences end. */
const GERMAN_SENTENCES: SentenceWords = {
  language: 'de',
  abbreviations: ABBREVIATIONS,
  letters: [],
};

/** Fewest words that say something of their own. */
const FEWEST_WORDS = 5;
const SHORTEST = 25;

/** Words by which a sentence is known to be German. */
const SMALL =
  /(?:^|\s)(?:und|der|die|das|den|dem|ein|eine|einen|ist|sind|nicht|wir|ich|mit|für|auf|von|zu|was|wer|wenn|man|im|am|es)(?=[\s,.])/giu;

/** Words that no English text has. */
const IN_GERMAN = /(?<!\p{L})(?:und|der|das|ist|nicht|für|mit|wir|ich)(?!\p{L})/iu;

function isWhole(sentence: string, max: number): boolean {
  return (
    sentence.length <= max &&
    sentence.length >= SHORTEST &&
    /^\p{Lu}[^:;()#@„“"•|]+$/u.test(sentence) &&
    sentence.split(/\s+/).length >= FEWEST_WORDS &&
    (sentence.match(SMALL)?.length ?? 0) >= 2
  );
}

/** A sentence of somebody's that may be quoted, in German or in English, as it stands. */
export function quotable(text: string, max: number): string | undefined {
  const german = splitSentences(text, GERMAN_SENTENCES)
    .filter(sentence => sentence.text.endsWith('.'))
    .map(sentence => sentence.text.replace(/\.$/, ''))
    .find(sentence => isWhole(sentence, max));
  return german ?? (IN_GERMAN.test(text) ? undefined : shortestCompleteClause(text, max));
}
