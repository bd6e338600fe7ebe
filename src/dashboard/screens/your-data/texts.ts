import { spokenDay } from '../../../outreach/standing-sentence.ts';
import type { RestorePreview } from '../../../store/backup/restore.ts';
import type { Loss } from '../../../store/safety/safety-store.ts';
import type { SnapshotHead } from '../../../store/snapshots/snapshot-database.ts';

/** People as one counts them. */
function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

/** Happenings as one counts them. */
function things(count: number): string {
  return count === 1 ? '1 thing that happened' : `${count} things that happened`;
}

/** What joining a file with the book would do. */
function joining({ people: held, events }: RestorePreview): string {
  const added = held.added + events.added;
  if (added === 0) return 'Joining would add nobody and nothing that happened, and lose nothing.';
  return `Joining would add ${people(held.added)} and ${things(events.added)}, and lose nothing.`;
}

/** Words of Your data. */
export const TEXTS = {
  title: 'Your data',
  lead: 'Everything lies in this browser, on this computer, and nowhere else. A backup is one file that you keep where you like.',
  groups: {
    bringIn: 'Bring in',
    keepSafe: 'Keep safe',
    takeOut: 'Take out',
    letGo: 'Let go',
  },
  backup: {
    title: 'Backup',
    passphrase: 'Passphrase, if you want the file sealed',
    hint: 'Without it nobody can open the file, you included. Empty: the file can be read by anybody who has it.',
    save: 'Save a backup',
    working: 'Gathering your book…',
    saved: 'Saved to your downloads.',
    never: 'No backup has been saved yet.',
    last: (backup: { readonly at: number; readonly people: number }, now: number) =>
      `Last saved on ${spokenDay(backup.at, now)}, with ${people(backup.people)}.`,
    upToDate: 'Nothing has changed since.',
    changed: (since: number, now: number) =>
      `What changed since ${spokenDay(since, now)} is in no backup yet.`,
    holdsLess: ({ held, now }: Loss, today: number) => {
      const other = now.book !== held.book && now.people > 0;
      const what = other ? 'This is not the book you had' : 'Your book holds less than it did';
      return `${what}: ${people(now.people)} now, ${people(held.people)} on ${spokenDay(held.at, today)}. A backup of it will be named "incomplete". Keep the earlier ones.`;
    },
    saveAnyway: 'Save it all the same',
    cancel: 'Cancel',
  },
  restore: {
    title: 'Restore',
    choose: 'Choose a backup file',
    sealed: 'The file is sealed',
    passphrase: 'Passphrase of this file',
    open: 'Open it',
    preview: (preview: RestorePreview) => {
      const { people: held, events, acquaintances } = preview;
      return `The file holds ${people(held.there)} and ${things(events.there)}. Your book holds ${people(held.here)} and ${things(events.here)}. ${joining(preview)}${acquaintances.there + acquaintances.here === 0 ? '' : ` Of your own network the file holds ${people(acquaintances.there)}, your book ${acquaintances.here}; joining keeps whichever export is newer.`}`;
    },
    join: 'Join with my book',
    replace: 'Replace my book',
    replaceSure:
      'The backup holds less than your book. Replacing throws the rest away for good; joining keeps everything.',
    replaceAnyway: 'Replace it all the same',
    cancel: 'Cancel',
    working: 'Restoring…',
    done: 'Restored.',
    full: 'Your disk is full, so nothing was restored, and your book is as it was. Free some space, then restore it again.',
  },
  copies: {
    title: 'Kept here before an update',
    lead: 'Before an update changes how your book is kept, the book is copied. The last two copies stay in this browser.',
    copy: ({ at, people: count }: SnapshotHead, now: number) =>
      `${spokenDay(at, now)}, ${people(count)}`,
    open: (copy: SnapshotHead, now: number) => `Restore the copy of ${spokenDay(copy.at, now)}`,
    openShort: 'Restore',
    drop: 'Delete these copies',
  },
  room: {
    title: 'Room on this computer',
    used: (used: string, free: string) =>
      `A Few Minutes uses ${used}. The browser has room for ${free} more.`,
    little: 'There is little room left. Free some disk space, so that nothing you type is lost.',
    kept: 'The browser has promised to keep your book, however full the disk becomes. Removing the extension removes it. A backup stays.',
    exempt:
      'Browsers clear stored data when a disk fills up; your book is exempt from that. Removing the extension removes it. A backup stays.',
    unknown: 'The browser does not say how much room there is.',
  },
} as const;
