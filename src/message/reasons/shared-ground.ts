import type { InsightKind } from '../../profile/insight.ts';
import type { ReasonOption } from '../compose-types.ts';
import type { ReasonInput } from './rank-reasons.ts';

const LABELS: Partial<Readonly<Record<InsightKind, string>>> = {
  'shared-school': 'The same school',
  'shared-employer': 'The same employer',
  'shared-language': 'A language in common',
  'shared-city': 'The same town',
};

/** Something both have in common, the least common first. */
export function sharedGround({ insights }: ReasonInput): ReasonOption[] {
  const insight = insights.find(({ kind }) => LABELS[kind] !== undefined);
  if (insight === undefined) return [];
  return [
    {
      kind: 'shared-ground',
      label: LABELS[insight.kind] ?? 'Something in common',
      evidence: insight.summary,
      facts: insight.evidence,
      insight,
      why: 'Something in common makes a stranger less of one.',
      strength: insight.specificity * 0.9,
    },
  ];
}
