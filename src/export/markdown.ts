import { tame, tameLine } from '../profile/tame.ts';

/** Characters that begin markup wherever they stand. */
const MARKS = /[\\`*_[\]<>&~|$#{}^%]/g;
/** Marks that begin something only at the start of a line: lists, rules, headings underneath. */
const LINE_STARTS = /^([-+=:]|\d+(?=[.)]))/;

/** What would become a link although nothing marks it as one. */
function withoutLinks(text: string): string {
  return text
    .replace(/:(?=\/\/)|:(?=\S+@)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/@/g, '\\@')
    .replace(/==/g, '\\=\\=');
}

/** One line of somebody's text, so that Markdown shows it and makes nothing of it. */
export function plainLine(text: string): string {
  const marked = withoutLinks(tameLine(text).replace(MARKS, '\\$&'));
  return marked.replace(LINE_STARTS, start => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Several lines of somebody's text as a quotation; the breaks between lines stay. */
export function quoted(text: string): string {
  const lines = tame(text)
    .trim()
    .split(/\r\n|[\n\r\u{2028}\u{2029}]/u)
    .map(plainLine);
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      const goesOn = line !== '' && next !== undefined && next !== '';
      return line === '' ? '>' : `> ${line}${goesOn ? '\\' : ''}`;
    })
    .join('\n');
}
