import { spokenDay } from '../../outreach/standing-sentence.ts';
import type { BackupReminder, Loss } from '../../store/safety/safety-store.ts';

/** People as one counts them. */
function people(count: number): string {
  return count === 1 ? 'one person' : `${count} people`;
}

/** Words about whether the book is safe. */
export const TEXTS = {
  lost: ({ held, now }: Loss, today: number) =>
    `On ${spokenDay(held.at, today)} your book held ${people(held.people)}. ${
      now.people === 0
        ? 'Now it is empty.'
        : `Now it is another one, with ${people(now.people)} in it.`
    } The browser's data may have been cleared.`,
  lostBackup: ({ backup }: Loss, today: number) =>
    backup === undefined
      ? 'No backup was saved from here. If you have one from another computer, you can restore it.'
      : `Your last backup is of ${spokenDay(backup.at, today)}, with ${people(backup.people)}. Look for it in your downloads.`,
  restore: 'Go to Restore',
  startAfresh: 'Go on with this book',
  remind: ({ since, last }: BackupReminder, now: number) =>
    last === undefined
      ? `What you wrote since ${spokenDay(since, now)} is in this browser alone.`
      : `What you wrote since ${spokenDay(since, now)} is in no backup yet.`,
  saveBackup: 'Save a backup',
  notNow: 'Not now',
  notOpen: 'Your book is still closed',
  tryAgain: 'Try again',
  withoutCopy: 'Go on without a copy',
  /** Opening, too, needs room where an update changes how the book is kept. */
  notOpenFull:
    'Your disk is full, so your book could not be brought up to date. Nothing was changed. Free some space, then try again.',
} as const;
