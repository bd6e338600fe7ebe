import type { InsightKind } from '../../profile/insight.ts';
import type { ReasonOption } from '../compose-types.ts';
import type { ReasonInput } from './rank-reasons.ts';

const KINDS: readonly InsightKind[] = [
  'shared-path',
  'change-of-field',
  'return',
  'far-studies',
  'size-or-sector-move',
  'carried-over',
];

/** A step they made that the sender does, or wants to, make or understand. */
export function similarPath({ insights }: ReasonInput): ReasonOption[] {
  const insight = insights.find(({ kind }) => KINDS.includes(kind));
  if (insight === undefined) return [];
  const { toField, employer } = insight.values;
  const label =
    insight.kind === 'return'
      ? `Their way back to ${employer ?? 'an old employer'}`
      : toField === undefined
        ? 'Their path'
        : `Their path into ${toField}`;
  return [
    {
      kind: 'similar-path',
      label,
      evidence: insight.summary,
      facts: insight.evidence,
      insight,
      why:
        insight.kind === 'shared-path'
          ? 'They made the very step that you are thinking about.'
          : 'Most people like to be asked about the turns they took.',
      strength: insight.specificity,
    },
  ];
}
