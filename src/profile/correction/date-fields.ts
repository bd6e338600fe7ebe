import type { Period, YearMonth } from '../period.ts';
import { typedMoment } from '../periods/typed-moment.ts';

/** The two ends of a period, which are corrected one by one. */
export const DATE_FIELDS = ['start', 'end'] as const;

/** One end of a period. */
export type DateField = (typeof DATE_FIELDS)[number];

/** How "until now" stands in the log of corrections. */
const NOW = 'now';

/** A date as it stands in the log of corrections: `2019-03`, `2019`, whatever the language. */
function written({ year, month }: YearMonth): string {
  return month === undefined ? `${year}` : `${year}-${`${month}`.padStart(2, '0')}`;
}

/** What was typed, as it stands in the log; `undefined` where it is no such date. */
export function writtenDate(field: DateField, typed: string): string | undefined {
  if (typed === '') return '';
  const moment = typedMoment(typed);
  if (moment === undefined || (moment === NOW && field === 'start')) return undefined;
  return moment === NOW ? NOW : written(moment);
}

/** One end of a period in the words of the log; empty where it is unknown. */
export function dateIn(period: Period | undefined, field: DateField): string {
  if (field === 'end' && period?.current === true) return NOW;
  const moment = period?.[field];
  return moment === undefined ? '' : written(moment);
}

/** The period with one end set; nothing where neither end is known any more. */
export function withDate(
  period: Period | undefined,
  field: DateField,
  text: string,
): Period | undefined {
  const moment = text === '' ? undefined : typedMoment(text);
  const day = moment === NOW ? undefined : moment;
  const start = field === 'start' ? day : period?.start;
  const end = field === 'end' ? day : period?.end;
  const current = field === 'end' ? moment === NOW : (period?.current ?? false);
  if (start === undefined && end === undefined && !current) return undefined;
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    current,
  };
}
