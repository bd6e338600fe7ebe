import type { Finder } from '../finder.ts';
import { known } from '../known.ts';
import { currentOf, type Stage, wholeYears } from '../timeline.ts';

/** Below this, "years in the field" says little. */
const FEW_YEARS = 3;

/** No working life is longer; guards against absurd dates. */
const MOST_MONTHS = 840;

/** What they do now, and where; with the years in that field where dates tell. */
export const findCurrentRole: Finder = ({ timeline, profile }) => {
  const now = currentOf(timeline);
  if (now?.role === undefined) return [];
  const years = yearsInField(timeline, now);
  return [
    {
      kind: 'current-role',
      evidence: [now.ref, ...(years === undefined ? [] : refsInField(timeline, now))],
      summary:
        now.employer === undefined ? now.position.title : `${now.position.title}, ${now.employer}`,
      specificity: now.employer === undefined ? 0.2 : 0.3,
      values: known({
        role: now.role,
        employer: now.employer,
        field: now.field?.name,
        years: years === undefined ? undefined : String(years),
        place: profile.place?.confidence === 'low' ? undefined : profile.place?.value,
      }),
    },
  ];
};

function refsInField(timeline: readonly Stage[], now: Stage): string[] {
  return timeline
    .filter(stage => stage !== now && stage.field?.family === now.field?.family)
    .map(stage => stage.ref);
}

/**
 * Years worked in the field of the present job, gaps not counted: months are added
 * up, so two roles at once count once.
 */
function yearsInField(timeline: readonly Stage[], now: Stage): number | undefined {
  if (now.field === undefined) return undefined;
  const months = new Set<number>();
  for (const { field, start, end } of timeline) {
    if (field?.family !== now.field.family || start === undefined || end === undefined) continue;
    for (let month = Math.max(start, end - MOST_MONTHS); month < end; month++) months.add(month);
  }
  const years = wholeYears(0, months.size);
  return years < FEW_YEARS ? undefined : years;
}
