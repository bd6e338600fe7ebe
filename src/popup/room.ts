import { browserName } from '../platform/browser-name.ts';

/** As tall as browsers let a popup be, in pixels of the screen's own scale. */
const TALLEST = 600;
/** A window is a little larger than what it shows. */
const NEARLY = 0.9;

/** The size of the window is told a moment after that of what it shows, without an event. */
const WAITS_MS = [0, 100, 300, 1_000];

/** What a window says of its size; pixels inside shrink with the zoom, those outside do not. */
type Sizes = Pick<Window, 'innerWidth' | 'innerHeight' | 'outerWidth' | 'outerHeight'>;

/**
 * How many of its own pixels a popup is tall that cannot grow any more: at 200 % zoom 300 of
 * them are all that the browser shows. `undefined` while it may still grow, and where nothing
 * is zoomed.
 */
export function roomOf({ innerWidth, innerHeight, outerWidth }: Sizes): number | undefined {
  const zoom = outerWidth / innerWidth;
  const isTallest = innerHeight * zoom >= TALLEST * NEARLY;
  return isTallest && innerHeight < TALLEST * NEARLY ? innerHeight : undefined;
}

/**
 * Keeps the popup within what the browser shows of it, so that it scrolls inside itself and
 * its foot stays in view however far the browser is zoomed. Firefox does not zoom popups, and
 * tells the size of its own window there.
 */
export function keepWithinRoom(root: HTMLElement): void {
  if (browserName().startsWith('Firefox')) return;
  const keepWithin = () => {
    const room = roomOf(window);
    if (room !== undefined) root.style.setProperty('--room', `${room}px`);
  };
  const soon = () => {
    for (const wait of WAITS_MS) setTimeout(keepWithin, wait);
  };
  addEventListener('resize', soon);
  soon();
}
