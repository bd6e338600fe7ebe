import type { SectionName } from '../../profile/fact.ts';
import { sectionOfHeading } from '../../profile/sections/headings.ts';
import { CLOSED_HEADINGS, CV_HEADINGS } from './cv-headings.ts';

const BY_HEADING: ReadonlyMap<string, SectionName> = new Map(
  Object.entries(CV_HEADINGS).flatMap(([name, headings]) =>
    headings.map(heading => [heading, name as SectionName] as const),
  ),
);

/** Text cut at its headings. `top` is what comes before the first; unread parts are left out. */
export type TextSections = ReadonlyMap<SectionName, readonly string[]>;

function headingOf(line: string): SectionName | 'closed' | undefined {
  if (line.length > 40) return undefined;
  const bare = line.replace(/\s*:$/, '').trim().toLowerCase();
  if (CLOSED_HEADINGS.has(bare)) return 'closed';
  return sectionOfHeading(bare) ?? BY_HEADING.get(bare);
}

/** `Skills: triage, first aid`: a heading and its list on one line. */
function inlineHeading(line: string): readonly [SectionName, string] | undefined {
  const [, heading, rest] = /^([\p{L} ]{3,20}):\s+(\S.*)$/u.exec(line) ?? [];
  const section = heading === undefined ? undefined : headingOf(heading);
  const listed = section === 'skills' || section === 'languages';
  return listed && rest !== undefined ? [section, rest] : undefined;
}

/** Cuts lines into the parts their headings name; a part named twice goes on. */
export function splitSections(lines: readonly string[]): TextSections {
  const sections = new Map<SectionName, string[]>();
  let current: SectionName | 'closed' = 'top';
  const add = (section: SectionName, line: string) => {
    sections.set(section, [...(sections.get(section) ?? []), line]);
  };
  for (const line of lines) {
    const heading = headingOf(line);
    const inline = heading === undefined ? inlineHeading(line) : undefined;
    if (heading !== undefined) current = heading;
    else if (inline !== undefined) add(...inline);
    else if (current !== 'closed') add(current, line);
  }
  return sections;
}
