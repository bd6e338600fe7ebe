import type { Phrase } from '../phrases/phrase.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { conditionsOfInsight } from './conditions.ts';
import type { OpenPart } from './fit.ts';
import { phrasesFor } from './part-phrases.ts';
import { questionCandidates } from './question-candidates.ts';
import type { Setting } from './setting.ts';

/** Keeps a last resort behind every phrasing that says more. */
const LAST_RESORT_COST = 100;

/**
 * The parts of the plan that have something to say, with the phrasings that could
 * say it. `desperate` adds the vague ones, for when nothing else fits the channel.
 */
export function openParts(setting: Setting, desperate = false): OpenPart[] {
  return setting.plan.paragraphs
    .flatMap(paragraph =>
      paragraph.map((part, index) => ({ part, gap: index === 0 ? '\n\n' : ' ' })),
    )
    .map(({ part, gap }) => ({ part, gap, candidates: candidatesOf(part, setting, desperate) }))
    .filter(({ part, candidates }) =>
      candidates.some(({ stale }) => stale === 0 || !isPraise(part)),
    )
    .filter(({ part }, _, open) => !ENOUGH[part]?.some(other => has(open, other)));
}

/** Praise said to somebody else lately is better left out than said again (T1). */
function isPraise(part: string): boolean {
  return part === 'compliment';
}

/** Their own words are compliment enough, and one thing said of them enough beside who sent the sender. */
const ENOUGH: Readonly<Record<string, readonly string[]>> = {
  compliment: ['own-words', 'why-you'],
  'own-words': ['why-you'],
};

function has(open: readonly OpenPart[], wanted: string): boolean {
  return open.some(({ part }) => part === wanted);
}

/** The phrasings that could fill one part, the vague ones only where no other can. */
export function candidatesOf(part: string, setting: Setting, desperate = false): Candidate[] {
  const { request, pack } = setting;
  const { phrases, insight, lastResort = [] } = phrasesFor(part, request, pack);
  const values = setting.valuesFor(insight);
  const taste = {
    ...setting.taste,
    conditions: new Set([...setting.taste.conditions, ...conditionsOfInsight(insight)]),
  };
  const from = (list: readonly Phrase[]) => candidatesFor(list, values, pack, taste);
  const specific =
    part === 'question'
      ? [...from(phrases), ...questionCandidates(request, insight, values, pack, taste)]
      : from(phrases);
  if (specific.length === 0) return from(lastResort);
  if (!desperate) return specific;
  return [
    ...specific,
    ...from(lastResort).map(later => ({ ...later, cost: later.cost + LAST_RESORT_COST })),
  ];
}
