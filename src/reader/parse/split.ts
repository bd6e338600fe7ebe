/** The dot between two values of one line, always with a space around it. */
const DOT = /(?<=\s)[\u00b7\u2022](?=\s)/;

/** Parts of a line such as `Northwind Labs · Full-time`. */
export function splitDots(text: string): string[] {
  return text
    .split(DOT)
    .map(part => part.trim())
    .filter(part => part !== '');
}

/** Whether the line is a separator and nothing else. */
export function isDot(text: string): boolean {
  return /^[\u00b7\u2022|]$/.test(text);
}
