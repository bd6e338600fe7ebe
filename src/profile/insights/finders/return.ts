import type { Finder } from '../finder.ts';
import { currentOf, sameEmployer } from '../timeline.ts';

/** Left an employer, worked elsewhere, and came back. */
export const findReturn: Finder = ({ timeline }) => {
  const now = currentOf(timeline);
  const employer = now?.employer;
  if (now?.start === undefined || employer === undefined) return [];
  const earlier = timeline.filter(
    stage => stage !== now && sameEmployer(stage.position, now.position),
  );
  const elsewhere = timeline.filter(stage => !sameEmployer(stage.position, now.position));
  for (const before of earlier) {
    const { start, end } = before;
    if (start === undefined || end === undefined) continue;
    const between = elsewhere.find(
      stage =>
        stage.start !== undefined &&
        stage.end !== undefined &&
        stage.start >= end &&
        stage.end <= (now.start ?? 0) + 1 &&
        stage.employer !== undefined,
    );
    const unbrokenStay = earlier.some(
      other => other !== before && other.end !== undefined && other.end > end,
    );
    if (between?.employer === undefined || unbrokenStay) continue;
    return [
      {
        kind: 'return',
        evidence: [now.ref, before.ref, between.ref],
        summary: `Back at ${employer} after ${between.employer}`,
        specificity: 0.78,
        values: {
          employer,
          fromEmployer: between.employer,
        },
      },
    ];
  }
  return [];
};
