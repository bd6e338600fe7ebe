import type { Period } from '../../profile/period.ts';
import { isDuration } from '../../profile/periods/duration.ts';
import { placeOf } from '../../profile/places/place-of.ts';
import type { Position } from '../../profile/profile.ts';
import type { Line } from '../text/line.ts';
import { employerPath } from './employer-path.ts';
import { isEmploymentType } from './employment-types.ts';
import { labelledWith } from './logo-label.ts';
import { periodOfLine } from './period-of-line.ts';
import { isDot, splitDots } from './split.ts';

/** A position together with whether the entry's logo is labelled with the same employer. */
export interface ReadPosition {
  readonly position: Position;
  readonly corroborated: boolean;
}

/** What the header of a grouped entry says for all its roles. */
interface Group {
  readonly employer: string;
  readonly employment?: string;
  readonly place?: string;
}

/** What the page's marks allow a parser to rely on. */
export interface PositionMarks {
  /** Place and dates stand side by side: a line standing elsewhere is no place. */
  readonly placeBesideDates: boolean;
  /** Long text is not marked: what stands apart below the dates, unlinked, is the description. */
  readonly plainDescriptions: boolean;
}

const MARKED: PositionMarks = { placeBesideDates: false, plainDescriptions: false };

/** Links to the skills used, the full list, or media: not words about the role. */
const NOT_THE_ROLE = /\/skill-associations-details\/|\/details\/|\/skill-insights\/|\/overlay\//;

function aboutTheRole(line: Line): boolean {
  return !isDot(line.text) && !line.hrefs.some(href => NOT_THE_ROLE.test(href));
}

function dateLine(
  lines: readonly Line[],
  from: number,
): { index: number; period: Period } | undefined {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const parsed = line && !line.box ? periodOfLine(line) : undefined;
    if (parsed) return { index, period: parsed.period };
  }
  return undefined;
}

function describe(
  lines: readonly Line[],
  after: readonly Line[],
  marks: PositionMarks,
): string | undefined {
  const boxes = lines.filter(line => line.box);
  const plain = marks.plainDescriptions ? after.filter(line => line.hrefs.length === 0) : [];
  const text = (boxes.length > 0 ? boxes : plain).map(line => line.text).join('\n');
  return text === '' ? undefined : text;
}

/** Employer and kind of employment from `Harbor & Pine · Contract`. */
function employerOf(line: Line | undefined): { employer?: string; employment?: string } {
  if (line === undefined) return {};
  const parts = splitDots(line.text);
  const last = parts.at(-1) ?? '';
  const isKind = isEmploymentType(last) && !labelledWith([line], last);
  if (parts.length === 1) return isKind ? { employment: last } : { employer: last };
  // A name with a dot in it: the logo's label carries the whole of it.
  if (labelledWith([line], line.text) && !isEmploymentType(last)) return { employer: line.text };
  return { employer: parts.slice(0, -1).join(' \u00b7 '), employment: last };
}

/** One role: title, an optional second line, dates, an optional place, an optional description. */
function readRole(
  all: readonly Line[],
  group: Group | undefined,
  marks: PositionMarks,
): Position | undefined {
  const lines = all.filter(aboutTheRole);
  const head = lines.filter(line => !line.box);
  const title = head[0];
  if (title === undefined || periodOfLine(title) !== undefined) return undefined;
  const dates = dateLine(head, 1);
  const before = head.slice(1, dates?.index ?? 2);
  const second = before[0];
  const own = group
    ? { employer: group.employer, employment: second?.text ?? group.employment }
    : employerOf(second && { ...second, labels: lines.flatMap(line => line.labels) });
  const below = dates === undefined ? [] : head.slice(dates.index + 1);
  const beside =
    !marks.placeBesideDates || below[0]?.group === head[dates?.index ?? -1]?.group
      ? below[0]
      : undefined;
  const ownPlace = beside && placeOf(beside.text);
  const place = ownPlace ?? group?.place;
  const description = describe(lines, beside === undefined ? below : below.slice(1), marks);
  const path = employerPath(all);
  return {
    title: title.text,
    ...(own.employer === undefined ? {} : { employer: own.employer }),
    ...(path === undefined ? {} : { employerPath: path }),
    ...(own.employment === undefined ? {} : { employment: own.employment }),
    ...(dates === undefined ? {} : { period: dates.period }),
    ...(place === undefined ? {} : { place }),
    ...(description === undefined ? {} : { description }),
  };
}

/** `Full-time · 4 yrs 1 mo` or `4 yrs 1 mo`: what is no length of time is the kind of employment. */
function readGroup(header: readonly Line[]): Group | undefined {
  const [company, ...rest] = header.filter(line => !line.box && aboutTheRole(line));
  if (company === undefined) return undefined;
  let employment: string | undefined;
  let place: string | undefined;
  for (const line of rest) {
    const parts = splitDots(line.text);
    const other = parts.filter(part => !isDuration(part));
    if (other.length < parts.length || isEmploymentType(line.text)) employment ??= other[0];
    else place ??= placeOf(line.text);
  }
  return {
    employer: company.text,
    ...(employment === undefined ? {} : { employment }),
    ...(place === undefined ? {} : { place }),
  };
}

/** Lines of each list item that is a role, i.e. holds dates. */
function roles(lines: readonly Line[]): Line[][] {
  const items = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.item === undefined) continue;
    const item = items.get(line.item);
    if (item === undefined) items.set(line.item, [line]);
    else item.push(line);
  }
  return [...items.values()].filter(item => dateLine(item, 1) !== undefined);
}

/**
 * Positions of one experience entry. Whether title or employer comes first depends on the
 * entry being grouped, which the list items with dates of their own tell, never the order
 * alone (trap 6).
 */
export function readPositions(
  lines: readonly Line[],
  marks: PositionMarks = MARKED,
): ReadPosition[] {
  const items = roles(lines);
  const header = lines.filter(line => line.item === undefined);
  const group = items.length > 0 ? readGroup(header) : undefined;
  if (group === undefined) {
    const position = readRole(lines, undefined, marks);
    if (position === undefined) return [];
    const { employer } = position;
    return [{ position, corroborated: employer !== undefined && labelledWith(lines, employer) }];
  }
  const path = employerPath(header);
  const corroborated = labelledWith(header, group.employer);
  return items.flatMap(item => {
    const role = readRole(item, group, marks);
    if (role === undefined) return [];
    const position =
      role.employerPath === undefined && path !== undefined
        ? { ...role, employerPath: path }
        : role;
    return [{ position, corroborated }];
  });
}
