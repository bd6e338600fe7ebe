/** Most entries of one list: more would never be used, and a pasted book would fill the disk. */
const MOST = 50;

/** A list as text, one entry on each line. */
export function toLines(entries: readonly string[]): string {
  return entries.join('\n');
}

/** Entries of a text, one on each line; empty lines and doubles are dropped. */
export function fromLines(text: string): readonly string[] {
  const entries = text.split('\n').map(line => line.trim());
  return [...new Set(entries.filter(entry => entry !== ''))].slice(0, MOST);
}
