import { dayOf, startOfDay } from '../outreach/calendar.ts';
import type { Store } from '../store/store.ts';

/** Hours of the day between which a notice is no disturbance. */
const FROM_HOUR = 9;
const TO_HOUR = 20;

/** What telling needs of the world; handed in so that it can be tested without a browser. */
export interface TellPorts {
  readonly store: Pick<Store, 'wantsNotice' | 'takeNoticeOf'>;
  mayNotify(): Promise<boolean>;
  showNotice(title: string, message: string): Promise<void>;
}

/** The words of a notice. They name nobody: a lock screen shows them to everybody. */
function wordsFor(count: number): { readonly title: string; readonly message: string } {
  return {
    title: 'A Few Minutes',
    message:
      count === 1
        ? 'There is one considerate thing you could do today.'
        : `There are ${count} considerate things you could do today.`,
  };
}

/** An hour of the day of `now`, where the sender is. */
function atHour(now: number, hour: number): number {
  return new Date(startOfDay(dayOf(now))).setHours(hour, 0, 0, 0);
}

/**
 * Tells the sender once a day that somebody is due, if they asked for it and by day only.
 *
 * @returns when to look again because it is too early now; `undefined` where nothing waits
 */
export async function tellOnceADay(
  ports: TellPorts,
  count: number,
  now: number,
): Promise<number | undefined> {
  if (count === 0 || !(await ports.store.wantsNotice())) return undefined;
  if (now < atHour(now, FROM_HOUR)) return atHour(now, FROM_HOUR);
  if (now >= atHour(now, TO_HOUR) || !(await ports.mayNotify())) return undefined;
  if (await ports.store.takeNoticeOf(dayOf(now))) {
    const { title, message } = wordsFor(count);
    await ports.showNotice(title, message);
  }
  return undefined;
}
