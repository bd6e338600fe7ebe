import type { Finder } from '../finder.ts';
import { known } from '../known.ts';
import { currentOf, sameEmployer, wholeYears } from '../timeline.ts';

/** From this many years on it is worth saying how long the way was. */
const LONG_YEARS = 7;

/** Several roles with one employer: began as one thing, is another now. */
export const findClimb: Finder = ({ timeline }) => {
  const now = currentOf(timeline);
  const { start, employer, role } = now ?? {};
  if (now === undefined || start === undefined) return [];
  if (employer === undefined || role === undefined) return [];
  const earlier = timeline
    .filter(stage => stage !== now && sameEmployer(stage.position, now.position))
    .filter(stage => stage.start !== undefined && stage.start < start);
  const first = earlier.at(-1);
  if (first?.role === undefined || first.role === role) return [];
  const years =
    first.start === undefined || now.end === undefined ? 0 : wholeYears(first.start, now.end);
  return [
    {
      kind: 'climb',
      evidence: [now.ref, first.ref],
      summary: `${first.position.title}, now ${now.position.title}, both at ${employer}`,
      specificity: earlier.length > 1 ? 0.82 : years >= LONG_YEARS ? 0.76 : 0.7,
      values: known({
        from: first.role,
        to: role,
        employer,
        years: years >= LONG_YEARS ? String(years) : undefined,
      }),
    },
  ];
};
