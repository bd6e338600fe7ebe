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

/**
 * Cuts the lines of a section into entries at its horizontal rules: the fallback where
 * entries carry no key. Headings and "show all" links are left out.
 */
export function entriesByRule<T extends Line>(lines: readonly T[]): T[][] {
  const entries = new Map<number, T[]>();
  for (const line of lines) {
    if (isHeading(line) || isShowAll(line)) continue;
    const entry = entries.get(line.rule);
    if (entry === undefined) entries.set(line.rule, [line]);
    else entry.push(line);
  }
  return [...entries.values()];
}
