import { asciiFirst } from '../../profile/ascii-first.ts';
import { parsePeriodOrEnd } from '../../profile/periods/parse-period.ts';
import type { Education } from '../../profile/profile.ts';
import type { Line } from '../text/line.ts';
import { labelledWith } from './logo-label.ts';

/** A stay at a school and whether the logo beside it carries the same name. */
export interface ReadEducation {
  readonly education: Education;
  readonly corroborated: boolean;
}

/** `Grade: 8.5`, `Activities and societies: Chess club`: a label with a colon. */
const LABELLED = asciiFirst(String.raw`^[\p{L}\s]{2,40}\s?[:\uff1a]\s`, 'u');
const ACTIVITIES = /^activities and societies\s?:\s/i;
const NOT_THE_STAY = /\/skill-associations-details\/|\/details\/|\/overlay\//;

/** Degree and field from `MA, Interaction Design`: parted at the first comma. */
function degreeAndField(text: string | undefined): { degree?: string; field?: string } {
  if (text === undefined) return {};
  const comma = text.search(/[,\uff0c\u060c]\s/);
  if (comma < 1) return { degree: text };
  const field = text.slice(comma + 1).trim();
  return { degree: text.slice(0, comma), ...(field === '' ? {} : { field }) };
}

/** Reads one education entry: school, an optional degree line, optional years and activities. */
export function readEducation(all: readonly Line[]): ReadEducation | undefined {
  const lines = all.filter(line => !line.hrefs.some(href => NOT_THE_STAY.test(href)));
  const [school, ...rest] = lines.filter(line => !line.box);
  if (school === undefined || parsePeriodOrEnd(school.text) !== undefined) return undefined;
  const dates = rest.findIndex(line => parsePeriodOrEnd(line.text) !== undefined);
  const period = rest[dates] && parsePeriodOrEnd(rest[dates].text)?.period;
  const degree = (dates < 0 ? rest.slice(0, 1) : rest.slice(0, dates)).find(
    line => !LABELLED(line.text).test(line.text),
  );
  const boxes = lines.filter(line => line.box && !/^grade\s?:/i.test(line.text));
  const labelled = rest.find(line => ACTIVITIES.test(line.text));
  const activities = [...boxes, ...(labelled ? [labelled] : [])]
    .map(line => line.text.replace(ACTIVITIES, ''))
    .join('\n');
  return {
    education: {
      school: school.text,
      ...degreeAndField(degree?.text),
      ...(period === undefined ? {} : { period }),
      ...(activities === '' ? {} : { activities }),
    },
    corroborated: labelledWith(lines, school.text),
  };
}
