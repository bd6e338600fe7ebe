import { isDuration } from '../../profile/periods/duration.ts';
import { placeOf } from '../../profile/places/place-of.ts';
import type { Position } from '../../profile/profile.ts';
import { namesRole } from '../../profile/titles/slogans.ts';
import { isEmploymentType } from '../parse/employment-types.ts';
import { datedLine, lineParts } from './date-parts.ts';
import { namesSchool } from './school-words.ts';

const DOT = /\s+[\u00b7\u2022]\s+/;
const WORK_MODE = /\s[\u00b7\u2022]\s*(?:on-site|hybrid|remote)$/i;

/** A line that may be an employer: not a role, not a bullet, not a sentence. */
function mayBeEmployer(line: string): boolean {
  const [name = ''] = line.split(DOT);
  return (
    name !== '' &&
    name.length <= 100 &&
    !/^[-*\u2022]|[.!?:]$/.test(line) &&
    !isEmploymentType(name) &&
    !isDuration(name) &&
    datedLine(line) === undefined
  );
}

/** `St Brigid Hospital · Full-time`: the kind of employment makes what is before it an employer. */
function employerWithKind(line: string): { employer: string; employment: string } | undefined {
  const [employer, employment, ...more] = line.split(DOT);
  if (employer === undefined || employment === undefined || more.length > 0) return undefined;
  return isEmploymentType(employment) ? { employer, employment } : undefined;
}

/** Title and employer in either order, when exactly one of the two reads as a role. */
function pair(first: string, second: string): Pick<Position, 'title' | 'employer'> | undefined {
  const [one, other] = [namesRole(first), namesRole(second)];
  if (one === other) return undefined;
  const [title, employer] = one ? [first, second] : [second, first];
  return mayBeEmployer(employer)
    ? { title, employer: employer.split(DOT)[0] ?? employer }
    : undefined;
}

/** The header of several roles at one employer: its name, then a length of time. */
function groupEmployer(lines: readonly string[], index: number): string | undefined {
  const parts = (lines[index] ?? '').split(DOT);
  const isLength =
    parts.some(isDuration) && parts.every(part => isDuration(part) || isEmploymentType(part));
  const name = lines[index - 1];
  return isLength && name !== undefined && mayBeEmployer(name) ? name : undefined;
}

/** Role from the one or two lines above its dates. */
function roleAbove(
  above: readonly string[],
  group: string | undefined,
): Omit<Position, 'period'> | undefined {
  const last = above.at(-1);
  const before = above.at(-2);
  if (last === undefined) return undefined;
  const kind = employerWithKind(last);
  if (kind !== undefined && before !== undefined) return { title: before, ...kind };
  if (before !== undefined && group !== before) {
    const both = pair(before, last);
    if (both !== undefined && (namesRole(before) || group === undefined)) return both;
  }
  const [first, second, ...more] = lineParts(last);
  if (first !== undefined && second !== undefined && more.length <= 1 && !namesRole(last)) {
    const both = pair(first, second);
    if (both !== undefined) return both;
  }
  if (!namesRole(last)) return undefined;
  return group === undefined ? { title: last } : { title: last, employer: group };
}

/** Role and employer on the line of their dates: `2013 - 2019: Nurse, St Brigid Hospital`. */
function roleBeside(rest: string): Omit<Position, 'period'> | undefined {
  const [first, second, ...more] = lineParts(rest);
  if (first === undefined) return undefined;
  if (second === undefined) return namesRole(first) ? { title: first } : undefined;
  return more.length <= 2 ? pair(first, second) : undefined;
}

/**
 * Roles in the lines of an "experience" part. Each rests on a line with dates; title
 * and employer are taken only where their order is certain, and a role that is not
 * certain is left out rather than guessed.
 */
export function experienceOf(lines: readonly string[]): readonly Position[] {
  const positions: Position[] = [];
  let group: string | undefined;
  let start = 0;
  lines.forEach((line, index) => {
    // A blank line ends an entry, except between a role and its dates.
    if (line === '') {
      start = index + 1;
      return;
    }
    const employer = groupEmployer(lines, index);
    if (employer !== undefined) {
      group = employer;
      start = index + 1;
      return;
    }
    const dated = datedLine(line);
    if (dated === undefined) return;
    const above = lines.slice(Math.max(start, index - 2), index);
    const role =
      dated.rest === '' ? roleAbove(above, group) : (roleBeside(dated.rest) ?? undefined);
    start = index + 1;
    if (role === undefined || namesSchool(role.title)) return;
    if (group !== undefined && role.employer !== group) group = undefined;
    const below = lines[index + 1] ?? '';
    const place = WORK_MODE.test(below) ? placeOf(below) : undefined;
    positions.push({ ...role, period: dated.period, ...(place === undefined ? {} : { place }) });
  });
  return positions;
}
