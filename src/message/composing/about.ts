import type { Insight } from '../../profile/insight.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import { renderPhrase } from './render.ts';
import type { Value, Values } from './values.ts';

/**
 * What the first letter was about, in a few words for a later one: `your years at
 * Beacon Mutual`. Falls back to "your work" where nothing more is known.
 */
export function aboutValue(
  part: 'about' | 'about-them',
  insight: Insight | undefined,
  values: Values,
  pack: LanguagePack,
): Value | undefined {
  const topics = [...(insight === undefined ? [] : [insight.kind]), 'plain'];
  for (const topic of topics) {
    const phrase = pack.parts[`${part}/${topic}`]?.find(({ needs }) =>
      needs.every(name => values.has(name)),
    );
    if (phrase === undefined) continue;
    const spans = renderPhrase(phrase, values, pack, 'warm');
    return {
      text: spans.map(span => span.text).join(''),
      source:
        insight === undefined || topic === 'plain'
          ? { kind: 'phrase' }
          : { kind: 'fact', facts: insight.evidence },
    };
  }
  return undefined;
}
