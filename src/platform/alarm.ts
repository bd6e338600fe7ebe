import { browser } from './browser.ts';

/** Name of the one alarm. */
const NAME = 'due';
/** Even where nothing is due for months, look once in this time: clocks change, laptops sleep. */
const LONGEST_MS = 6 * 3_600_000;
/** Browsers wake a worker no sooner than this. */
const SHORTEST_MS = 30_000;

/** Wakes the worker at `moment` (milliseconds since the epoch), replacing any earlier wish. */
export async function wakeAt(moment: number | undefined, now: number): Promise<void> {
  const wait = Math.max(SHORTEST_MS, Math.min(LONGEST_MS, (moment ?? Infinity) - now));
  await browser.alarms.create(NAME, { when: now + wait });
}

/** Calls `action` whenever the worker is woken: by the alarm, at browser start, after an update. */
export function onWake(action: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(() => void action());
  browser.runtime.onStartup.addListener(() => void action());
  browser.runtime.onInstalled.addListener(() => void action());
}

/** Calls `action` when a screen of the extension says that the book changed. */
export function onBookChanged(action: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message !== BOOK_CHANGED) return undefined;
    return action();
  });
}

const BOOK_CHANGED = 'book-changed';

/** Tells the worker that the book changed; nobody may be listening, and that is fine. */
export async function tellBookChanged(): Promise<void> {
  try {
    await browser.runtime.sendMessage(BOOK_CHANGED);
  } catch {
    // No worker answered: the next alarm brings the badge up to date.
  }
}
