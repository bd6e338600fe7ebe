import type { ReasonOption } from '../compose-types.ts';
import type { ReasonInput } from './rank-reasons.ts';

/** Somebody both know: one who introduced them, or one the page names (A2). */
export function introduction({ context, insights }: ReasonInput): ReasonOption[] {
  const who = (context.introducer ?? '').trim();
  if (who !== '') {
    return [
      {
        kind: 'introduction',
        label: `${who} introduced us`,
        evidence: `You said that ${who} introduced you.`,
        facts: [],
        why: 'An introduction is the surest way to be read.',
        strength: 0.98,
      },
    ];
  }
  const insight = insights.find(({ kind }) => kind === 'mutuals');
  if (insight === undefined) return [];
  const mutual = insight.values['mutual'] ?? '';
  return [
    {
      kind: 'introduction',
      label: `You both know ${mutual}`,
      evidence: insight.summary,
      facts: insight.evidence,
      insight,
      why: 'Ask the people you know first: somebody in common may introduce you.',
      strength: 0.6,
    },
  ];
}
