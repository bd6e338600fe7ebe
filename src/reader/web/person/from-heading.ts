import { asciiFirst } from '../../../profile/ascii-first.ts';
import { parseName } from '../../../profile/names/parse-name.ts';
import { PARTICLES } from '../../../profile/names/particles.ts';
import { isRoleNoun } from '../../../profile/titles/role-nouns.ts';
import { cleanLine, fold } from '../../text/clean.ts';
import type { PageText } from '../page-text.ts';
import { NOT_NAMES, PEOPLE_PATH_PHRASES, PEOPLE_PATHS } from './page-paths.ts';
import { bareClaim, type PersonClaim } from './person-claim.ts';
import { isRoleLine, roleOf } from './role-line.ts';

const NAME_WORD = asciiFirst(String.raw`^\p{Lu}[\p{L}\p{M}'\u2019.-]*$`, 'u');
/** Lines below the name among which its role stands: a line of pronouns or a link may come first. */
const LINES_BELOW = 3;

/** Whether a text has the shape of a person's name, and no word of other headings in it. */
export function hasNameShape(text: string): boolean {
  const words = (parseName(text)?.full ?? '').split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(word => NAME_WORD(word).test(word) || PARTICLES.has(word.toLowerCase())) &&
    !words.some(word => NOT_NAMES.has(fold(word)))
  );
}

/**
 * Whether the last word is one for people by their work: `Paediatric Nurse` is no name,
 * but `Lena Fischer` and `Ann Baker` are, so something else has to decide.
 */
export function endsAsRole(text: string): boolean {
  return isRoleNoun((parseName(text)?.full ?? '').split(' ').at(-1)?.toLowerCase() ?? '');
}

/** The role line right below the heading, if there is one. */
export function lineBelowHeading(text: PageText): string | undefined {
  const heading = text.lines.findIndex(line => line.tag === 'h1');
  if (heading < 0) return undefined;
  return text.lines
    .slice(heading + 1, heading + 1 + LINES_BELOW)
    .map(line => cleanLine(line.text))
    .find(isRoleLine);
}

/** Whether the address says that the page is about one person, and, the surer way, about this one. */
function addressSays(
  page: URL,
  name: string,
): { readonly people: boolean; readonly person: boolean } {
  const words = fold(name).split(' ');
  const parts = page.pathname.split('/').map(part => fold(part.replace(/\.\w+$/, '')));
  const last = parts.findLast(part => part !== '') ?? '';
  const people = parts
    .slice(0, -1)
    .some(part => PEOPLE_PATHS.has(part) || PEOPLE_PATH_PHRASES.has(part));
  const inHost = words.every(word => page.hostname.replace(/[^a-z0-9]/g, '').includes(word));
  const inPath = last.split(' ').includes(words.at(-1) ?? '');
  return { people: people || inHost, person: inHost || (people && inPath) };
}

/**
 * A page without data about people whose only heading is a name, which its title
 * repeats, at an address where pages about people are. Anything less is left alone.
 */
export function claimsOfHeading(page: URL, text: PageText): readonly PersonClaim[] {
  const [heading, ...others] = text.headings;
  if (heading === undefined || others.length > 0 || !hasNameShape(heading)) return [];
  const full = parseName(heading)?.full ?? heading;
  const inTitle = text.titles.some(title => ` ${fold(title)} `.includes(` ${fold(full)} `));
  const says = addressSays(page, full);
  const line = lineBelowHeading(text);
  if (!inTitle || !says.people || !(says.person || line !== undefined)) return [];
  if (endsAsRole(full) && !(says.person && line !== undefined)) return [];
  const role = line === undefined ? undefined : roleOf(line);
  return [
    { ...bareClaim('heading', heading), main: true, roles: role === undefined ? [] : [role] },
  ];
}
