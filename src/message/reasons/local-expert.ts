import { sameTown } from '../../profile/insights/place-names.ts';
import type { ReasonOption } from '../compose-types.ts';
import type { ReasonInput } from './rank-reasons.ts';

/** Fewer years in a field do not make an expert of anybody. */
const EXPERT_YEARS = 6;

/**
 * They know the field, by years that the dates of their jobs add up to. Nobody is
 * said to have called them an expert unless the sender knows it (G2).
 */
export function localExpert({ insights, sender }: ReasonInput): ReasonOption[] {
  const insight = insights.find(({ kind }) => kind === 'current-role');
  const { field, years, place } = insight?.values ?? {};
  if (insight === undefined || field === undefined || Number(years ?? 0) < EXPERT_YEARS) return [];
  const here = place !== undefined && sameTown(place, sender.city);
  return [
    {
      kind: 'local-expert',
      label: `${years} years in ${field}`,
      evidence: `${years} years in ${field}${place === undefined ? '' : `, ${place}`}`,
      facts: [...insight.evidence, ...(place === undefined ? [] : ['place'])],
      insight: {
        ...insight,
        evidence: [...insight.evidence, ...(place === undefined ? [] : ['place'])],
      },
      why: here
        ? 'They know the field, and they know it where you are.'
        : 'Advice is best asked for in the field somebody knows.',
      strength: here ? 0.68 : 0.52,
    },
  ];
}
