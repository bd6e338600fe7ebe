import { remembered } from '../remembered.ts';
import { headsSomething, isArea, withAreaInWords } from './commas.ts';
import { isForeignTitle } from './foreign.ts';
import { proseCase, writtenOut } from './prose-case.ts';
import { titleSegments, withoutEmployer } from './segments.ts';
import { withoutBoast, withoutGrade } from './seniority.ts';
import { namesRole } from './slogans.ts';

/** Roles known by the letters alone, where nothing else stands beside them. */
const LETTERS_ALONE: ReadonlyMap<string, string> = new Map([
  ['RN', 'registered nurse'],
  ['CRNA', 'nurse anesthetist'],
  ['PA-C', 'physician assistant'],
  ['DPT', 'physical therapist'],
  ['GM', 'general manager'],
  ['HRBP', 'HR business partner'],
]);

/** "Captain (Retired)" is no captain any more, and must not be written to as one. */
const NO_LONGER = /^(.*?)\s*[(,]\s*(retired|ret['’]?d\.?|ret\.|former|former role)\)?\s*$/i;

/** Longest role, in characters, that still reads as one inside a sentence. */
const MAX_LENGTH = 60;

/** Most words a title in another language may have before it is taken for a slogan. */
const MAX_FOREIGN_WORDS = 7;

/**
 * A title as a person would say it: `Senior Product Designer II | Northwind Labs`
 * becomes `senior product designer`. No article. Titles in other languages are
 * trimmed and otherwise left alone.
 *
 * @param title title or headline as on the page
 * @param names names whose capitals must stay, such as the employer and the town
 * @returns `undefined` where nothing in the title names a role
 */
export function roleInProse(title: string, names: readonly string[] = []): string | undefined {
  return roleOf([title, ...names].join(BETWEEN));
}

/** Stands between a title and the names, and in neither. */
const BETWEEN = '\u0000';

const roleOf = remembered(key => {
  const [title = '', ...names] = key.split(BETWEEN);
  const segments = titleSegments(title.replace(NO_LONGER, retiredOrFormer));
  for (const [at, segment] of segments.entries()) {
    const role = segmentInProse(withNextArea(segment, segments[at + 1]), names);
    if (role !== undefined) return role;
  }
  return undefined;
});

function retiredOrFormer(_: string, role: string, word: string): string {
  return `${/^ret/i.test(word) ? 'Retired' : 'Former'} ${role}`;
}

/** "Director - Marketing" is one title in two segments. */
function withNextArea(segment: string, next: string | undefined): string {
  const role = writtenOut(segment);
  return next !== undefined && headsSomething(role) && isArea(writtenOut(next))
    ? `${role}, ${next}`
    : segment;
}

function segmentInProse(segment: string, names: readonly string[]): string | undefined {
  const trimmed = withoutEmployer(segment);
  if (trimmed === '') return undefined;
  if (isForeignTitle(trimmed)) return foreignTitle(trimmed);
  const role = withLettersInWords(
    withoutGrade(withoutBoast(withAreaInWords(writtenOut(withoutGrade(trimmed))))),
  );
  if (!namesRole(proseCase(role))) return undefined;
  const said = proseCase(role, names);
  return said.length > MAX_LENGTH ? undefined : said;
}

/** "RN" alone is a registered nurse; "ICU RN" is an ICU nurse. */
function withLettersInWords(part: string): string {
  const alone = LETTERS_ALONE.get(part);
  return alone ?? part.replace(/(?<=\S\s)R\.?N\.?$/, 'nurse');
}

function foreignTitle(part: string): string | undefined {
  const bare = part.replace(/\s*,.*$/, '').trim();
  return bare === '' || bare.split(/\s+/).length > MAX_FOREIGN_WORDS ? undefined : bare;
}
