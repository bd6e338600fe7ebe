/** Height of one line in pixels; the style sheet sets the same. */
export const LINE_HEIGHT = 64;
/** Lines kept ready above and below what is visible, so that scrolling shows no gap. */
const SPARE = 15;

/** The part of a long list that is drawn. */
export interface ListWindow {
  readonly offset: number;
  readonly limit: number;
}

/**
 * The lines to draw for a scroll position. Steps by `SPARE`, so that a small
 * scroll asks the book for nothing new.
 */
export function windowOf(scrolled: number, height: number): ListWindow {
  const first = Math.floor(Math.max(0, scrolled) / LINE_HEIGHT);
  const offset = Math.max(0, Math.floor(first / SPARE) * SPARE - SPARE);
  const visible = Math.ceil(height / LINE_HEIGHT);
  return { offset, limit: visible + 3 * SPARE };
}

/** How far to scroll so that a line is wholly visible; the same position where it already is. */
export function scrollToShow(index: number, scrolled: number, height: number): number {
  const top = index * LINE_HEIGHT;
  if (top < scrolled) return top;
  const bottom = top + LINE_HEIGHT;
  return bottom > scrolled + height ? bottom - height : scrolled;
}
