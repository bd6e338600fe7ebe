import type { SectionName } from '../fact.ts';
import { GUESSED_HEADINGS, type HeadingWords, SEEN_HEADINGS } from './heading-words.ts';

function byHeading(words: HeadingWords): ReadonlyMap<string, SectionName> {
  return new Map(
    Object.values(words).flatMap(sections =>
      Object.entries(sections).flatMap(([name, headings]) =>
        headings.map(heading => [heading.toLowerCase(), name as SectionName] as const),
      ),
    ),
  );
}

const SEEN = byHeading(SEEN_HEADINGS);
const GUESSED = byHeading(GUESSED_HEADINGS);

const folded = (heading: string) => heading.normalize('NFC').trim().toLowerCase();

/**
 * The section a heading names, by wordings that were seen: a last resort where no
 * structural mark is left.
 */
export function sectionOfHeading(heading: string): SectionName | undefined {
  return SEEN.get(folded(heading));
}

/** The section a heading may name, by what its language calls such a part: never for certain. */
export function guessedSectionOfHeading(heading: string): SectionName | undefined {
  return SEEN.has(folded(heading)) ? undefined : GUESSED.get(folded(heading));
}
