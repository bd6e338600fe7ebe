import type { Fact } from '../../../profile/fact.ts';
import type { Period } from '../../../profile/period.ts';
import { parsePeriod, parsePeriodOrEnd } from '../../../profile/periods/parse-period.ts';
import { placeOf } from '../../../profile/places/place-of.ts';
import type { Education, Position } from '../../../profile/profile.ts';
import { fact } from '../../facts.ts';
import type { Page } from '../../layout.ts';
import { cleanLine, fold } from '../../text/clean.ts';
import type { LinkedPerson } from './json-ld.ts';
import { PUBLIC } from './selectors.ts';
import { textOf } from './text-of.ts';

/** Dates without the duration that is glued to them. */
function datesOf(scope: Element): string {
  const range = scope.querySelector(PUBLIC.dates);
  if (range === null) return '';
  let text = '';
  for (const node of range.childNodes) {
    if (node.nodeType === 1 && (node as Element).matches(PUBLIC.duration)) continue;
    text += node.textContent ?? '';
  }
  return cleanLine(text);
}

const companyPath = (link: Element | null): string | undefined =>
  /\/(?:company|school)\/[^/?#]+\/?/.exec(link?.getAttribute('href') ?? '')?.[0];

function placeIn(item: Element, page: Page): string | undefined {
  for (const meta of item.querySelectorAll(PUBLIC.meta)) {
    if (meta.querySelector(PUBLIC.dates) !== null) continue;
    const text = cleanLine(meta.textContent ?? '');
    const place = page.visible(meta) ? placeOf(text) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

function readPosition(item: Element, page: Page): Position | undefined {
  const title = textOf(item, PUBLIC.title, page);
  if (title === undefined) return undefined;
  const group = item.closest(PUBLIC.group);
  const employer = group
    ? textOf(group, PUBLIC.groupCompany, page)
    : textOf(item, PUBLIC.employer, page);
  const path = companyPath(
    group ? group.querySelector(PUBLIC.groupLink) : item.querySelector(PUBLIC.companyLink),
  );
  const period: Period | undefined = parsePeriod(datesOf(item))?.period;
  const place = placeIn(item, page);
  const description = textOf(item, PUBLIC.more, page) ?? textOf(item, PUBLIC.less, page);
  return {
    title,
    ...(employer !== undefined && { employer }),
    ...(path !== undefined && { employerPath: path }),
    ...(period && { period }),
    ...(place !== undefined && { place }),
    ...(description !== undefined && { description }),
  };
}

const listed = (names: readonly string[], name: string | undefined): boolean =>
  name !== undefined && names.some(known => fold(known) === fold(name));

/** Roles in the page; one whose employer the structured data names too is sure. */
export function readPublicPositions(
  page: Page,
  person: LinkedPerson | undefined,
): Fact<Position>[] {
  const section = page.document.querySelector(PUBLIC.experience);
  return [...(section?.querySelectorAll(PUBLIC.position) ?? [])].flatMap(item => {
    const position = readPosition(item, page);
    if (position === undefined) return [];
    const sure = listed(person?.employers ?? [], position.employer);
    return [fact(position, 'experience', 'entry', sure ? 'high' : 'medium', page.at)];
  });
}

/** Schools in the page; degree and field stand in a span each. */
export function readPublicEducation(
  page: Page,
  person: LinkedPerson | undefined,
): Fact<Education>[] {
  const section = page.document.querySelector(PUBLIC.education);
  return [...(section?.querySelectorAll(PUBLIC.educationItem) ?? [])].flatMap(item => {
    const school = textOf(item, 'h3', page);
    if (school === undefined) return [];
    const [degree, field] = [...item.querySelectorAll('h4 span')]
      .filter(page.visible)
      .map(span => cleanLine(span.textContent ?? ''))
      .filter(text => text !== '');
    const period = parsePeriodOrEnd(datesOf(item))?.period;
    const value: Education = {
      school,
      ...(degree !== undefined && { degree }),
      ...(field !== undefined && { field }),
      ...(period && { period }),
    };
    const sure = listed(person?.schools ?? [], school);
    return [fact(value, 'education', 'entry', sure ? 'high' : 'medium', page.at)];
  });
}
