import { fact } from '../../facts.ts';
import { type LayoutModule, NO_FIELDS, type Page } from '../../layout.ts';
import { followersIn } from '../../parse/counts.ts';
import { readEducation } from '../../parse/education.ts';
import { readPositions } from '../../parse/positions.ts';
import { splitDots } from '../../parse/split.ts';
import { sectionStatus } from '../../section-status.ts';
import { MOBILE_DIALECT } from '../../text/dialect.ts';
import type { WalkedLine } from '../../text/line.ts';
import { walkLines } from '../../text/walk-lines.ts';

/** The mobile site. Taken from code of 2026 that reads it; met on phones alone. */
export const MOBILE = {
  dated: '2026-06',
  name: 'main h1',
  headline: 'main .body-small.text-color-text',
  placeRow: '.body-small.text-color-text-low-emphasis',
  counter: '.member-connection-info',
  about: '.summary-container .description',
  position: '.experience-container li.profile-entity-lockup',
  education: '.education-container li.profile-entity-lockup',
  skill: '.skills-list li.skill-item',
} as const;

function linesOf(page: Page, selector: string): WalkedLine[][] {
  return [...page.document.querySelectorAll(selector)].map(element =>
    walkLines(element, MOBILE_DIALECT, page.visible),
  );
}

/** Place and followers share a line: the counter's row, whose first part is the place. */
function counterRow({ document, visible }: Page): { place?: string; followers?: number } {
  const counter = document.querySelector(MOBILE.counter);
  const row = counter?.closest(MOBILE.placeRow);
  if (!counter || !row) return {};
  const parts = splitDots(walkLines(row, MOBILE_DIALECT, visible)[0]?.text ?? '');
  const followers = followersIn(counter.textContent?.trim() ?? '');
  const [place] = parts;
  return {
    ...(parts.length > 1 && place !== undefined && { place }),
    ...(followers !== undefined && { followers }),
  };
}

/** Profiles on the mobile site. */
export const mobile: LayoutModule = {
  layout: 'mobile',
  dated: MOBILE.dated,
  detect: ({ gate, document }) =>
    gate.kind === 'mobile' && document.querySelector(MOBILE.name) !== null,
  read: page => {
    const { at } = page;
    const first = (selector: string) => linesOf(page, selector)[0]?.[0]?.text;
    const name = first(MOBILE.name);
    const headline = first(MOBILE.headline);
    const about = linesOf(page, MOBILE.about)[0]
      ?.map(line => line.text)
      .join('\n');
    const { place, followers } = counterRow(page);
    const positions = linesOf(page, MOBILE.position)
      .flatMap(lines => readPositions(lines))
      .map(found => fact(found.position, 'experience', 'entry', 'medium', at));
    const education = linesOf(page, MOBILE.education).flatMap(lines => {
      const found = readEducation(lines);
      return found ? [fact(found.education, 'education', 'entry', 'medium', at)] : [];
    });
    const skills = linesOf(page, MOBILE.skill).flatMap(([line]) =>
      line ? [fact(line.text, 'skills', 'entry', 'medium', at)] : [],
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
        ...(followers !== undefined && { followers: fact(followers, 'top', 'card', 'medium', at) }),
        ...(about !== undefined && { about: fact(about, 'about', 'section', 'medium', at) }),
        positions,
        education,
        skills,
      },
      sections: {
        top: status(name === undefined ? 0 : 1),
        about: status(about === undefined ? 0 : 1),
        experience: status(positions.length),
        education: status(education.length),
        skills: status(skills.length),
      },
      marks: { entries: positions.length + education.length },
    };
  },
};
