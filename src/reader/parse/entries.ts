import type { Line } from '../text/line.ts';

/** Lines that end a section rather than describe an entry: links to the full list. */
const SHOW_ALL = /\/in\/[^/]+\/(?:details|recent-activity)\//;

/** Whether the line is a link to a sub-page with the whole list. */
export function isShowAll(line: Line): boolean {
  return line.hrefs.some(href => SHOW_ALL.test(href));
}

/** A heading of the section, in whatever rank the page gives it. */
export function isHeading(line: Line): boolean {
  return /^h[1-3]$/.test(line.tag);
}

/** The lines of a section without its heading: where no heading is marked, it is the first line. */
export function withoutHeading<T extends Line>(lines: readonly T[]): T[] {
  return lines.some(isHeading) ? lines.filter(line => !isHeading(line)) : lines.slice(1);
}

/**
 * Cuts the lines of a section into entries at its horizontal rules: the fallback where
 * entries carry no key. Heading and "show all" links are left out.
 */
export function entriesByRule<T extends Line>(lines: readonly T[]): T[][] {
  const entries = new Map<number, T[]>();
  for (const line of withoutHeading(lines)) {
    if (isShowAll(line)) continue;
    const entry = entries.get(line.rule);
    if (entry === undefined) entries.set(line.rule, [line]);
    else entry.push(line);
  }
  return [...entries.values()];
}
