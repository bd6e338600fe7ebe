import type { Period } from '../../profile/period.ts';
import { findDates } from '../../profile/periods/find-dates.ts';
import { parsePeriod } from '../../profile/periods/parse-period.ts';
import type { NamedItem, SpokenLanguage } from '../../profile/profile.ts';
import type { Line } from '../text/line.ts';
import { splitDots } from './split.ts';

const NOT_THE_ITEM = /\/skill-associations-details\/|\/details\/|\/overlay\/|\/skill-insights\//;

const shortLines = (lines: readonly Line[]): Line[] =>
  lines.filter(line => !line.box && !line.hrefs.some(href => NOT_THE_ITEM.test(href)));

const datesOf = (text: string): Period | undefined => parsePeriod(text)?.period ?? findDates(text);

function describe(lines: readonly Line[]): { description?: string } {
  const text = lines
    .filter(line => line.box)
    .map(line => line.text)
    .join('\n');
  return text === '' ? {} : { description: text };
}

/**
 * Certification, licence or voluntary work: name, then whose, then dates, each optional
 * after the first. Lines behind the dates (credential number, cause) are left out.
 */
export function readNamedItem(all: readonly Line[]): NamedItem | undefined {
  const [name, ...rest] = shortLines(all);
  if (name === undefined) return undefined;
  const dates = rest.findIndex(line => datesOf(line.text) !== undefined);
  const period = rest[dates] && datesOf(rest[dates].text);
  const by = dates === 0 ? undefined : rest[0]?.text;
  return {
    name: name.text,
    ...(by === undefined ? {} : { by }),
    ...(period === undefined ? {} : { period }),
    ...describe(all),
  };
}

/** Publication: name, then `Publisher · Jan 2020` in one line. */
export function readPublication(all: readonly Line[]): NamedItem | undefined {
  const [name, second] = shortLines(all);
  if (name === undefined) return undefined;
  const parts = second === undefined ? [] : splitDots(second.text);
  const date = parts.find(part => datesOf(part) !== undefined);
  const by = parts.find(part => part !== date);
  const period = date === undefined ? undefined : datesOf(date);
  return {
    name: name.text,
    ...(by === undefined ? {} : { by }),
    ...(period === undefined ? {} : { period }),
    ...describe(all),
  };
}

/** Language: its name and, below, how well. */
export function readLanguage(all: readonly Line[]): SpokenLanguage | undefined {
  const [name, proficiency] = shortLines(all);
  if (name === undefined) return undefined;
  return {
    name: name.text,
    ...(proficiency === undefined ? {} : { proficiency: proficiency.text }),
  };
}
