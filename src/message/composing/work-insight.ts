import type { Insight, InsightKind } from '../../profile/insight.ts';
import type { ComposeRequest } from '../compose-types.ts';

/** What both share says little about their work, so a second sentence says why this person. */
const SHARED: readonly InsightKind[] = [
  'shared-school',
  'shared-employer',
  'shared-city',
  'shared-language',
  'mutuals',
];

/** True where the reason is a person or a place in common, not the work itself. */
export function connects({ reason: { kind, insight } }: ComposeRequest): boolean {
  if (kind === 'referral' || kind === 'introduction') return true;
  return insight !== undefined && SHARED.includes(insight.kind);
}

/** The insight about their work to speak of: the reason's own, or else the most specific one. */
export function workInsight(request: ComposeRequest): Insight | undefined {
  const { reason, insights } = request;
  if (!connects(request)) return reason.insight;
  return insights.find(
    ({ kind }) => !SHARED.includes(kind) && kind !== 'post' && kind !== 'about-why',
  );
}
