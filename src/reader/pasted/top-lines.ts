import { placeOf } from '../../profile/places/place-of.ts';
import { pronounsInName } from '../parse/pronouns.ts';
import { endsAsRole, hasNameShape } from '../web/person/from-heading.ts';
import { isRoleLine } from '../web/person/role-line.ts';
import { datedLine } from './date-parts.ts';

/** What the lines above the first heading say for certain. */
export interface Top {
  readonly name?: string;
  readonly pronouns?: string;
  readonly headline?: string;
  readonly place?: string;
}

/** Words beside the place on a profile page; copying keeps them. */
const CONTACT = /\s*[\u00b7\u2022]?\s*contact info$/i;
const PLACE_LABEL = /^(?:location|based in|lives in|place)\s*[:\s]\s*(\p{Lu}.{2,80})$/iu;
const HEADLINE_SIGNS = /\s(?:at|@)\s|[|\u00b7\u2022]|\s[-\u2013]\s|,/u;
const PRIVATE =
  /@|https?:|www\.|\+?\d[\d\s()./-]{6,}\d|\b(?:born|date of birth|nationality|married|phone|e-?mail)\b/i;
/** Longest headline a profile may have. */
const LONGEST_HEADLINE = 220;

/** Whether the line right below a name reads as a headline; a bare phrase does not. */
function isHeadline(line: string): boolean {
  if (isRoleLine(line)) return true;
  return (
    line.length >= 10 &&
    line.length <= LONGEST_HEADLINE &&
    HEADLINE_SIGNS.test(line) &&
    !/[.!?]$/.test(line)
  );
}

/** The place, where the text itself says that it is one: beside "Contact info" or a label. */
function placeIn(lines: readonly string[]): { line: string; place: string } | undefined {
  for (const [index, line] of lines.entries()) {
    const labelled = PLACE_LABEL.exec(line)?.[1];
    const before = CONTACT.test(lines[index + 1] ?? '') && /^contact/i.test(lines[index + 1] ?? '');
    const beside = CONTACT.test(line) ? line.replace(CONTACT, '') : undefined;
    const place = placeOf(labelled ?? beside ?? (before ? line : '') ?? '');
    if (place !== undefined && !PRIVATE.test(place)) return { line, place };
  }
  return undefined;
}

/** Whether the first line is a name; where it could be a role as well, a role has to follow it. */
function isName(line: string, next: string | undefined): boolean {
  return hasNameShape(line) && (!endsAsRole(line) || (next !== undefined && isRoleLine(next)));
}

/**
 * Name, headline and place from the top of a copied profile or CV. The name has to be
 * the first line, or the page's own title has to say it (`known`).
 */
export function topOf(all: readonly string[], isKnown: (line: string) => boolean): Top {
  const lines = all.filter(line => line !== '').slice(0, 15);
  const at = lines.findIndex(
    (line, index) => isKnown(line) || (index === 0 && isName(line, lines[1])),
  );
  const name = lines[at];
  const place = placeIn(lines);
  if (name === undefined) return place === undefined ? {} : { place: place.place };
  const pronouns = pronounsInName(name);
  const next = lines
    .slice(at + 1)
    .find(line => !isKnown(line) && line !== place?.line && !PRIVATE.test(line));
  const headline =
    next !== undefined && isHeadline(next) && datedLine(next) === undefined ? next : undefined;
  return {
    name,
    ...(pronouns === undefined ? {} : { pronouns }),
    ...(headline === undefined ? {} : { headline }),
    ...(place === undefined ? {} : { place: place.place }),
  };
}
