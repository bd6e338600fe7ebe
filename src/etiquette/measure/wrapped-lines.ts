/** Lines a text takes on a screen that is `width` characters wide, blank lines not counted. */
export function wrappedLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (used === 0 || used + 1 + word.length > width) {
        lines++;
        used = word.length;
      } else used += 1 + word.length;
    }
  }
  return lines;
}
