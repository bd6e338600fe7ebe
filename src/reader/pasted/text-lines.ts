import { cleanText, fold } from '../text/clean.ts';

/** Longest text looked at, in UTF-16 code units: a long CV, several times over. */
const LONGEST = 40_000;
const MOST_LINES = 1500;

/** What copying a profile page brings along besides its words. */
const NOISE: readonly RegExp[] = [
  /^[\u00b7\u2022]?\s*(?:1st|2nd|3rd\+?)(?:\s+degree connection)?$/i,
  /^[\d.,]+[KMk]?\+?\s+(?:connections?|followers?)$/i,
  /^(?:message|more|connect|follow|following|pending|save in .*|open to|add profile section)$/i,
  /^(?:show|see) (?:all|more|less|credential).*$/i,
  /^(?:\u2026|\.\.\.)\s*(?:see )?more$/i,
  /^.{0,60} logo$/i,
  /^\(?\p{L}{2,5}\/\p{L}{2,5}(?:\/\p{L}{2,7})?\)?$/u,
  /^[\u00b7\u2022|-]$/u,
];

/** `ExperienceExperience`: pages say some words twice, once for screen readers. */
function single(line: string): string {
  const half = line.slice(0, line.length / 2);
  return line.length % 2 === 0 && line.length >= 6 && half + half === line ? half : line;
}

/**
 * The lines of a copied text: cleaned, without page noise and immediate repetition.
 * Empty strings stand for blank lines, which part the entries of a CV.
 */
export function textLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const raw of cleanText(text.slice(0, LONGEST)).split('\n').slice(0, MOST_LINES)) {
    const line = single(raw.replace(/\s*(?:\u2026|\.\.\.)\s*(?:see )?more$/i, '').trim());
    if (line !== '' && NOISE.some(noise => noise.test(line))) continue;
    const before = lines.findLast(earlier => earlier !== '');
    if (line === '' ? lines.at(-1) === '' : before !== undefined && fold(before) === fold(line))
      continue;
    lines.push(line);
  }
  return meaningless(lines) ? lines.filter(line => line !== '') : lines;
}

/** Whether blank lines stand between all lines, as some browsers copy paragraphs: then they part nothing. */
function meaningless(lines: readonly string[]): boolean {
  const filled = lines.filter(line => line !== '').length;
  return (lines.length - filled) * 10 >= filled * 8;
}

/** How many entries a "show all" line of a section counts, e.g. 7 in `Show all 7 experiences`. */
export function countedEntries(text: string, noun: string): number | undefined {
  const count = new RegExp(`^show all (\\d{1,3}) ${noun}s?$`, 'im').exec(text)?.[1];
  return count === undefined ? undefined : Number(count);
}
