import { withAreaInWords } from './commas.ts';
import { isForeignTitle } from './foreign.ts';
import { proseCase } from './prose-case.ts';
import { titleSegments, withoutEmployer } from './segments.ts';
import { withoutBoast, withoutGrade } from './seniority.ts';
import { namesRole } from './slogans.ts';

/** Roles known by the letters alone. */
const LETTERS_ALONE: Readonly<Record<string, string>> = { RN: 'registered nurse' };

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
  for (const segment of titleSegments(title)) {
    const role = segmentInProse(segment, names);
    if (role !== undefined) return role;
  }
  return undefined;
}

function segmentInProse(segment: string, names: readonly string[]): string | undefined {
  const trimmed = withoutEmployer(segment);
  if (trimmed === '') return undefined;
  if (isForeignTitle(trimmed)) return foreignTitle(trimmed);
  const graded = withoutGrade(withoutBoast(withAreaInWords(withoutGrade(trimmed))));
  const plain = withLettersInWords(graded);
  if (!namesRole(expandedForCheck(plain))) return undefined;
  const role = proseCase(plain, names);
  return role.length > MAX_LENGTH ? undefined : role;
}

/** The role as the check for role nouns sees it: "Sr. Mgr" must count as "senior manager". */
function expandedForCheck(part: string): string {
  return proseCase(part);
}

/** "RN" alone is a registered nurse; "ICU RN" is an ICU nurse. */
function withLettersInWords(part: string): string {
  const alone = LETTERS_ALONE[part];
  return alone ?? part.replace(/(?<=\S\s)R\.?N\.?$/, 'nurse');
}

function foreignTitle(part: string): string | undefined {
  const bare = part.replace(/\s*,.*$/, '').trim();
  return bare === '' || bare.split(/\s+/).length > MAX_FOREIGN_WORDS ? undefined : bare;
}
