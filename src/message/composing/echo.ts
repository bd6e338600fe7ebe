import type { Phrase } from '../phrases/phrase.ts';

/** What one hears when two phrasings follow each other. */
export interface Sound {
  /** First word of each sentence. */
  readonly starts: readonly string[];
  /** Words long enough to be noticed when they come twice. */
  readonly telling: ReadonlySet<string>;
  /** Words in pairs: "you must" is noticed the second time, though neither word is. */
  readonly pairs: ReadonlySet<string>;
}

const TELLING_LENGTH = 5;
const NEXT_TO_COST = 2;
const SAME_START_COST = 0.9;
const ECHO_COST = 4;
const PAIR_COST = 3;

const sounds = new Map<string, Sound>();

/** How a phrasing sounds; worked out once per text, since two languages may give one id to two. */
export function soundOf(phrase: Phrase): Sound {
  const known = sounds.get(phrase.text);
  if (known !== undefined) return known;
  const plain = phrase.text
    .replace(/\{[^}]*\}/g, ' _ ')
    .replaceAll('|', ' ')
    .toLowerCase();
  const words = (text: string) => text.split(/[^\p{L}_]+/u).filter(word => word !== '');
  const sound: Sound = {
    starts: plain.split(/[.?!:]\s+|\n/).flatMap(sentence => words(sentence).slice(0, 1)),
    pairs: pairsOf(plain.split(/[^\p{L}'_]+/u).filter(word => word !== '')),
    telling: new Set(words(plain).filter(word => word.length >= TELLING_LENGTH)),
  };
  sounds.set(phrase.text, sound);
  return sound;
}

/** All that has been heard of several phrasings, gathered once for many to be held against. */
export interface Heard {
  readonly last: string | undefined;
  /** How often each first word began a sentence. */
  readonly starts: ReadonlyMap<string, number>;
  readonly telling: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** Gathers what was heard, in order. */
export function heardOf(sounds: readonly Sound[]): Heard {
  const starts = new Map<string, number>();
  const telling = new Set<string>();
  const pairs = new Set<string>();
  for (const sound of sounds) {
    for (const start of sound.starts) starts.set(start, (starts.get(start) ?? 0) + 1);
    for (const word of sound.telling) telling.add(word);
    for (const pair of sound.pairs) pairs.add(pair);
  }
  return { last: sounds.at(-1)?.starts.at(-1), starts, telling, pairs };
}

/**
 * How much a phrasing grates after or before others: sentences that start alike
 * (R6) and words that come back. Zero is pleasant.
 */
export function echoCost(phrase: Phrase, heard: Heard): number {
  const sound = soundOf(phrase);
  const [first] = sound.starts;
  const adjacent = first !== undefined && first !== '_' && first === heard.last ? NEXT_TO_COST : 0;
  let alike = 0;
  let echoes = 0;
  let pairs = 0;
  for (const start of new Set(sound.starts)) {
    if (start !== '_') alike += heard.starts.get(start) ?? 0;
  }
  for (const word of sound.telling) if (heard.telling.has(word)) echoes += 1;
  for (const pair of sound.pairs) if (heard.pairs.has(pair)) pairs += 1;
  return adjacent + alike * SAME_START_COST + echoes * ECHO_COST + pairs * PAIR_COST;
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return new Set(pairs.filter(pair => !pair.includes('_')));
}
