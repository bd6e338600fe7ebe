import type { Finder } from '../finder.ts';
import { currentOf, monthOf } from '../timeline.ts';

/** Up to this many months a role is still new. */
const NEW_MONTHS = 8;

/** A role begun in the last months; only where the page gives the month. */
export const findNewRole: Finder = ({ timeline, now }) => {
  const stage = currentOf(timeline);
  const { start, employer, role } = stage ?? {};
  if (stage?.position.period?.start?.month === undefined || start === undefined) return [];
  const age = monthOf(now) - start;
  if (age < 0 || age > NEW_MONTHS || employer === undefined || role === undefined) return [];
  return [
    {
      kind: 'new-role',
      evidence: [stage.ref],
      summary: `New as ${stage.position.title} at ${employer}`,
      specificity: 0.5,
      values: { role, employer },
    },
  ];
};
