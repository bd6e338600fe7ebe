import type { RestorePreview } from '../../../store/backup/restore.ts';

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
    saved: 'Saved to your downloads.',
  },
  restore: {
    title: 'Restore',
    choose: 'Choose a backup file',
    passphrase: 'Passphrase of this file',
    open: 'Open it',
    preview: ({ people, events }: RestorePreview) =>
      `The file holds ${people.there} people and ${events.there} things that happened. Your book holds ${people.here} and ${events.here}. Joining would add ${people.added} people and ${events.added} things that happened, and lose nothing.`,
    join: 'Join with my book',
    replace: 'Replace my book',
    replaceSure:
      'The backup holds less than your book. Replacing would throw the rest away, for good.',
    replaceAnyway: 'Replace it all the same',
    cancel: 'Cancel',
    working: 'Restoring…',
    done: 'Restored.',
  },
} as const;
