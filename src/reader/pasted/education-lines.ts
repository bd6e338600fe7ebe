import { parseMoment } from '../../profile/periods/parse-moment.ts';
import type { Education } from '../../profile/profile.ts';
import { datedLine, lineParts } from './date-parts.ts';
import { namesDegree, namesSchool } from './school-words.ts';

/** Longest name of a school; longer lines are sentences. */
const LONGEST = 100;

/** Degree and field of `MA, Interaction Design` or `MA in Interaction Design`. */
function degreeOf(text: string): { degree: string; field?: string } {
  const [, degree, field] = /^(.{2,40}?)(?:,\s+|\s+(?:in|of)\s+(?=\p{Lu}))(.+)$/u.exec(text) ?? [];
  // "Bachelor of Science" is one degree, not a field called Science.
  if (degree === undefined || field === undefined || /\sof\s/.test(text)) return { degree: text };
  return { degree, field };
}

/** School and degree from the parts of one line. */
function fromParts(text: string): Education | undefined {
  const parts = lineParts(text);
  const school = parts.filter(namesSchool);
  const [name] = school;
  if (name === undefined || school.length > 1 || name.length > LONGEST) return undefined;
  const index = parts.indexOf(name);
  const before = parts.slice(0, index);
  const degree = before[0] !== undefined && namesDegree(before[0]) ? before.join(', ') : undefined;
  if (degree === undefined && before.length > 0) return undefined;
  return { school: name, ...(degree === undefined ? {} : degreeOf(degree)) };
}

/**
 * Stays at schools in the lines of an "education" part: names that only schools have,
 * with the degree and dates of the lines right below or beside.
 */
export function educationOf(lines: readonly string[]): readonly Education[] {
  const stays: Education[] = [];
  for (const line of lines) {
    const dated = datedLine(line);
    const text = dated?.rest ?? line;
    const last = stays.at(-1);
    if (text !== '' && !/[.!?]$/.test(text)) {
      const stay = fromParts(text);
      if (stay !== undefined) {
        stays.push({ ...stay, ...(dated === undefined ? {} : { period: dated.period }) });
        continue;
      }
      if (last !== undefined && last.degree === undefined && namesDegree(text)) {
        stays[stays.length - 1] = { ...last, ...degreeOf(text) };
      }
    }
    const stay = stays.at(-1);
    const year = dated === undefined ? parseMoment(line) : undefined;
    const period =
      dated?.period ?? (year?.sure === true ? { end: year.at, current: false } : undefined);
    if (stay !== undefined && stay.period === undefined && period !== undefined) {
      stays[stays.length - 1] = { ...stay, period };
    }
  }
  return stays;
}
