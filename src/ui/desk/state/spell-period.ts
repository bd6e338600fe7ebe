import type { Period, YearMonth } from '../../../profile/period.ts';
import { TEXTS } from '../texts.ts';

const MONTH = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** A month or a year as people write it: `Mar 2019`. */
export function spellMoment({ year, month }: YearMonth): string {
  return month === undefined ? `${year}` : `${MONTH.format(Date.UTC(year, month - 1))} ${year}`;
}

/** The end of a period as people write it; empty where it is unknown. */
export function spellEnd(period: Period | undefined): string {
  if (period?.current === true) return TEXTS.now;
  return period?.end === undefined ? '' : spellMoment(period.end);
}

/** A period as people write it: `Mar 2019 to now`. */
export function spellPeriod(period: Period | undefined): string | undefined {
  const start = period?.start && spellMoment(period.start);
  const end = spellEnd(period);
  return start && end ? `${start} to ${end}` : start || end || undefined;
}
