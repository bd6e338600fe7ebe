import type { Finder } from '../finder.ts';
import { known } from '../known.ts';
import { currentOf, type Stage, sameEmployer, wholeYears } from '../timeline.ts';

/** From this many years on a stay is worth a sentence; most are shorter. */
const LONG_YEARS = 7;

/** Many years with the present employer, over one role or several in a row. */
export const findLongStay: Finder = ({ timeline }) => {
  const now = currentOf(timeline);
  if (now?.employer === undefined || now.end === undefined) return [];
  const stays = unbroken(timeline, now);
  const start = Math.min(...stays.map(stage => stage.start ?? Number.POSITIVE_INFINITY));
  const years = Number.isFinite(start) ? wholeYears(start, now.end) : 0;
  if (years < LONG_YEARS) return [];
  return [
    {
      kind: 'long-stay',
      evidence: stays.map(stage => stage.ref),
      summary: `At ${now.employer} for ${years} years`,
      specificity: Math.min(0.75, 0.3 + years / 33),
      values: known({ employer: now.employer, years: String(years), role: now.role }),
    },
  ];
};

/** Months between two roles that still count as one stay. */
const GAP_MONTHS = 3;

function unbroken(timeline: readonly Stage[], now: Stage): Stage[] {
  const stays = [now];
  let start = now.start;
  for (const stage of timeline) {
    if (stage === now || start === undefined) continue;
    if (!sameEmployer(stage.position, now.position) || stage.end === undefined) continue;
    if (stage.end < start - GAP_MONTHS) break;
    stays.push(stage);
    start = Math.min(start, stage.start ?? start);
  }
  return stays;
}
