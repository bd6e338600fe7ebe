import type { Phrase } from '../phrases/phrase.ts';

/** What one hears when two phrasings follow each other. */
interface Sound {
  /** First word of each sentence. */
  readonly starts: readonly string[];
  /** Words long enough to be noticed when they come twice. */
  readonly telling: ReadonlySet<string>;
}

const TELLING_LENGTH = 5;
const NEXT_TO_COST = 2;
const SAME_START_COST = 0.9;
const ECHO_COST = 4;

const sounds = new Map<string, Sound>();

function soundOf(phrase: Phrase): Sound {
  const known = sounds.get(phrase.id);
  if (known !== undefined) return known;
  const plain = phrase.text
    .replace(/\{[^}]*\}/g, ' _ ')
    .replaceAll('|', ' ')
    .toLowerCase();
  const words = (text: string) => text.split(/[^\p{L}_]+/u).filter(word => word !== '');
  const sound: Sound = {
    starts: plain.split(/[.?!:]\s+|\n/).flatMap(sentence => words(sentence).slice(0, 1)),
    telling: new Set(words(plain).filter(word => word.length >= TELLING_LENGTH)),
  };
  sounds.set(phrase.id, sound);
  return sound;
}

/**
 * How much a phrasing grates after or before others: sentences that start alike
 * (R6) and words that come back. Zero is pleasant.
 */
export function echoCost(phrase: Phrase, before: readonly Phrase[]): number {
  const sound = soundOf(phrase);
  const earlier = before.map(soundOf);
  const last = earlier.at(-1)?.starts.at(-1);
  const [first] = sound.starts;
  const adjacent = first !== undefined && first !== '_' && first === last ? NEXT_TO_COST : 0;
  const alike = earlier
    .flatMap(other => other.starts)
    .filter(start => start !== '_' && sound.starts.includes(start)).length;
  const echoes = [...sound.telling].filter(word => earlier.some(other => other.telling.has(word)));
  return adjacent + alike * SAME_START_COST + echoes.length * ECHO_COST;
}
