import type { SectionName } from '../../profile/fact.ts';
import { guessedSectionOfHeading, sectionOfHeading } from '../../profile/sections/headings.ts';
import { CLOSED_HEADINGS, CV_HEADINGS } from './cv-headings.ts';

const BY_HEADING: ReadonlyMap<string, SectionName> = new Map(
  Object.entries(CV_HEADINGS).flatMap(([name, headings]) =>
    headings.map(heading => [heading, name as SectionName] as const),
  ),
);

/** Text cut at its headings. `top` is what comes before the first; unread parts are left out. */
export type TextSections = ReadonlyMap<SectionName, readonly string[]>;

/** What a line is the heading of, and whether that is only what its language calls such a part. */
interface Heading {
  readonly section: SectionName | 'closed';
  readonly guessed: boolean;
}

function headingOf(line: string): Heading | undefined {
  if (line.length > 40) return undefined;
  const bare = line
    .replace(/\s*[:\uff1a]$/, '')
    .trim()
    .toLowerCase();
  if (CLOSED_HEADINGS.has(bare)) return { section: 'closed', guessed: false };
  const known = sectionOfHeading(bare) ?? BY_HEADING.get(bare);
  if (known !== undefined) return { section: known, guessed: false };
  const guess = guessedSectionOfHeading(bare);
  return guess && { section: guess, guessed: true };
}

/** `Skills: triage, first aid`: a heading and its list on one line. */
function inlineHeading(
  line: string,
): { readonly heading: Heading; readonly rest: string } | undefined {
  const [, words, rest] = /^([\p{L} ]{2,20})[:\uff1a]\s*(\S.*)$/u.exec(line) ?? [];
  const heading = words === undefined ? undefined : headingOf(words);
  const listed = heading?.section === 'skills' || heading?.section === 'languages';
  return listed && rest !== undefined ? { heading, rest } : undefined;
}

/** A text cut at its headings, and the parts that a guessed heading alone gave. */
export interface SplitText {
  readonly sections: TextSections;
  readonly guessed: ReadonlySet<SectionName>;
}

/** Cuts lines into the parts their headings name; a part named twice goes on. */
export function splitSections(lines: readonly string[]): SplitText {
  const sections = new Map<SectionName, string[]>();
  const guessed = new Set<SectionName>();
  let current: Heading = { section: 'top', guessed: false };
  const add = ({ section, guessed: guess }: Heading, line: string) => {
    if (section === 'closed') return;
    if (guess) guessed.add(section);
    sections.set(section, [...(sections.get(section) ?? []), line]);
  };
  for (const line of lines) {
    const heading = headingOf(line);
    const inline = heading === undefined ? inlineHeading(line) : undefined;
    if (heading !== undefined) current = heading;
    else if (inline !== undefined) add(inline.heading, inline.rest);
    else add(current, line);
  }
  return { sections, guessed };
}
