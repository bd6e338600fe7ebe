import type { Finder } from '../finder.ts';
import { currentOf, sameEmployer } from '../timeline.ts';

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
  return [
    {
      kind: 'climb',
      evidence: [now.ref, first.ref],
      summary: `${first.position.title}, now ${now.position.title}, both at ${employer}`,
      specificity: earlier.length > 1 ? 0.82 : 0.7,
      values: { from: first.role, to: role, employer },
    },
  ];
};
