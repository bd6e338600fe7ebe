import type { Finder } from '../finder.ts';
import { sectorOf } from '../sectors.ts';
import { currentOf } from '../timeline.ts';

/** From one kind of place straight into another: a council, then a company. */
export const findSectorMove: Finder = ({ timeline }) => {
  const now = currentOf(timeline);
  const before = timeline.find(stage => stage !== now && !stage.current);
  if (now?.employer === undefined || before?.employer === undefined) return [];
  const to = sectorOf(now.position.employer ?? '');
  const from = sectorOf(before.position.employer ?? '');
  if (from === undefined || to === undefined || from === to) return [];
  return [
    {
      kind: 'size-or-sector-move',
      evidence: [now.ref, before.ref],
      summary: `From ${before.employer} to ${now.employer}`,
      specificity: 0.6,
      values: { fromEmployer: before.employer, toEmployer: now.employer },
    },
  ];
};
