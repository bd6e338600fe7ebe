import type { Degree } from '../../../profile/profile.ts';
import { fact } from '../../facts.ts';
import { type LayoutModule, NO_FIELDS, type Page } from '../../layout.ts';
import { readPositions } from '../../parse/positions.ts';
import { sectionStatus } from '../../section-status.ts';
import { fold } from '../../text/clean.ts';
import { PLAIN_DIALECT } from '../../text/dialect.ts';
import type { Line } from '../../text/line.ts';
import { walkLines } from '../../text/walk-lines.ts';

/**
 * A lead in Sales Navigator. `data-anonymize` is the site's own mark for personal data,
 * stable for years. Compared with a sample of September 2026.
 */
export const SALES = {
  dated: '2026-09',
  name: '[data-anonymize="person-name"]',
  headline: '[data-anonymize="headline"]',
  place: '[data-anonymize="location"]',
  degree: '[class*="_degree_"]',
  currentTitle: '[data-anonymize="job-title"]',
  entry:
    '#experience-section li[class*="experience-entry"], #scroll-to-experience-section > ul > li',
  strangers: 'aside, dialog, [role="dialog"]',
} as const;

function firstOwn(scope: ParentNode, selector: string): Element | undefined {
  return [...scope.querySelectorAll(selector)].find(
    element => element.closest(SALES.strangers) === null,
  );
}

/** A grouped entry heads each role with an `h3`: its lines are one item each. */
function asItems(lines: readonly Line[]): Line[] {
  let item: number | undefined;
  return lines.map(line => {
    if (line.tag === 'h3') item = (item ?? -1) + 1;
    return { ...line, item };
  });
}

function degreeOf(scope: Element): Degree | undefined {
  const digit = /^\D{0,3}([123])/.exec(scope.querySelector(SALES.degree)?.textContent ?? '')?.[1];
  if (digit === '1') return 1;
  return digit === '2' ? 2 : digit === '3' ? 3 : undefined;
}

/** Leads in Sales Navigator. */
export const salesNavigator: LayoutModule = {
  layout: 'sales-navigator',
  dated: SALES.dated,
  detect: ({ gate, document }) =>
    gate.kind === 'sales' && firstOwn(document, SALES.name) !== undefined,
  read: page => {
    const { document, at } = page;
    const heading = firstOwn(document, SALES.name);
    const card = heading?.closest('section') ?? heading?.parentElement ?? document.body;
    const text = (element: Element | undefined) =>
      element && walkLines(element, PLAIN_DIALECT, page.visible)[0]?.text;
    const name = text(heading);
    const headline = text(firstOwn(card, SALES.headline));
    const place = text(firstOwn(card, SALES.place));
    const degree = degreeOf(card);
    const current = text(firstOwn(document, SALES.currentTitle));
    const positions = entries(page).flatMap(lines =>
      readPositions(asItems(lines)).map(({ position }) => {
        const sure = current !== undefined && fold(current) === fold(position.title);
        return fact(position, 'experience', 'entry', sure ? 'high' : 'medium', at);
      }),
    );
    const status = (shown: number) => sectionStatus({ shown, more: false, drawn: false });
    return {
      identity: {
        slugs: [],
        members: [],
        names: name === undefined ? [] : [{ value: name, how: 'heading' }],
        own: false,
        badges: [],
      },
      fields: {
        ...NO_FIELDS,
        ...(headline !== undefined && { headline: fact(headline, 'top', 'card', 'medium', at) }),
        ...(place !== undefined && { place: fact(place, 'top', 'card', 'medium', at) }),
        ...(degree !== undefined && { degree: fact(degree, 'top', 'badge', 'medium', at) }),
        positions,
      },
      sections: {
        top: status(name === undefined ? 0 : 1),
        experience: status(positions.length),
      },
      marks: { entries: positions.length },
    };
  },
};

function entries(page: Page): Line[][] {
  return [...page.document.querySelectorAll(SALES.entry)].map(entry =>
    walkLines(entry, PLAIN_DIALECT, page.visible),
  );
}
