import type { Register } from '../../sender/sender.ts';
import { type Span, textOf } from '../draft.ts';
import { type Measure, measure } from '../limits.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import type { Condition, Phrase } from '../phrases/phrase.ts';
import { stableHash } from './hash.ts';
import { renderPhrase } from './render.ts';
import type { Values } from './values.ts';

/** One phrasing that could fill a part, filled in and measured. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly spans: readonly Span[];
  /** Characters or words, as the channel counts. */
  readonly size: number;
  /** How unwelcome it is on its own account; 0 is the first choice. */
  readonly cost: number;
  /** How much it is to be avoided because it was used lately (T1, T2). */
  readonly stale: number;
}

/** What decides which phrasings come first for this message. */
export interface Taste {
  /** Person and reason: what the choice is stable for. */
  readonly seed: string;
  readonly wording: number;
  readonly register: Register;
  readonly prefers: 'short' | 'full';
  /** Phrasing ids used lately, newest first. */
  readonly recent: readonly string[];
  readonly conditions: ReadonlySet<Condition>;
  readonly unit: Measure['unit'];
}

/** Costs, in units of one place in the hashed order. */
const ORDER_COST = 0.4;
const OTHER_LENGTH_COST = 6;
const BARE_COST = 50;
const LONG_BREATH_COST = 8;
const LONGEST_BREATH = 25;
const RECENT_COST = 40;
/** What it is worth to say why this very person is asked: the same trade, or the one looked towards. */
const WHY_YOU_WORTH = 9;
/** What naming one more thing of theirs is worth. */
const CONCRETE_WORTH = 1.2;

function usable(phrase: Phrase, values: Values, taste: Taste): boolean {
  return (
    (phrase.register === undefined || phrase.register === taste.register) &&
    phrase.needs.every(name => values.has(name)) &&
    phrase.when.every(condition => taste.conditions.has(condition))
  );
}

function lengthCost(length: Phrase['length'], preferred: Taste['prefers']): number {
  if (length === preferred) return 0;
  if (length !== 'bare') return OTHER_LENGTH_COST;
  return preferred === 'short' ? BARE_COST : BARE_COST + OTHER_LENGTH_COST;
}

/** What cannot be said in one breath is hard to read as well (R2). */
function breathCost(text: string): number {
  const long = text.split(/[.?!:]\s/).some(part => measure(part, 'words') > LONGEST_BREATH);
  return long ? LONG_BREATH_COST : 0;
}

function saysWhyYou({ needs }: Phrase): boolean {
  return needs.includes('goal') || needs.includes('trade');
}

/** How many things from the page a phrasing names. */
function factsIn(spans: readonly Span[]): number {
  return spans.filter(({ source }) => source.kind === 'fact').length;
}

/** Newest uses weigh most; beyond the list nothing weighs. */
function recentCost(id: string, recent: readonly string[]): number {
  const place = recent.indexOf(id);
  return place < 0 ? 0 : RECENT_COST * (2 - place / recent.length);
}

/**
 * The usable phrasings of one part, in an order that is stable for this person and
 * moves on by one with each "another wording".
 */
export function candidatesFor(
  phrases: readonly Phrase[],
  values: Values,
  pack: LanguagePack,
  taste: Taste,
): Candidate[] {
  const ordered = phrases
    .filter(phrase => usable(phrase, values, taste))
    .map(phrase => ({ phrase, key: stableHash(`${taste.seed}/${phrase.id}`) }))
    .sort((one, other) => one.key - other.key);
  const { length } = ordered;
  return ordered.map(({ phrase }, index) => {
    const spans = renderPhrase(phrase, values, pack, taste.register);
    const place = (((index - taste.wording) % length) + length) % length;
    return {
      phrase,
      spans,
      size: measure(textOf(spans), taste.unit),
      cost:
        place * ORDER_COST +
        lengthCost(phrase.length, taste.prefers) +
        breathCost(textOf(spans)) -
        CONCRETE_WORTH * factsIn(spans) -
        (saysWhyYou(phrase) ? WHY_YOU_WORTH : 0),
      stale: recentCost(phrase.id, taste.recent),
    };
  });
}
