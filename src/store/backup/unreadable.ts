import { BACKED_UP, type BackedUp } from './backup-file.ts';
import { RestoreError } from './restore-error.ts';

/** What people call each part of a book. */
export const PART_NAMES: Readonly<Record<BackedUp, string>> = {
  contacts: 'people',
  events: 'what happened',
  drafts: 'letters',
  sender: 'you',
  doNotContact: 'whom not to contact',
  acquaintances: 'your network',
  earlierContacts: 'whom you wrote to before',
  networkImports: 'when you imported',
};

/** A backup that is damaged, and where. */
export function broken(what: string, cause?: unknown): RestoreError {
  return new RestoreError('broken', `This backup is damaged: ${what}. Nothing was changed.`, cause);
}

/** A file that is none of ours, and what to do with it instead. */
export function notABackup(hint = ''): RestoreError {
  return new RestoreError('not-a-backup', `This file is not a backup from A Few Minutes.${hint}`);
}

/** As much of a file as tells what it is: the header of an export comes after some notes. */
const BEGINNING = 5_000;

/** Files that are easily taken for a backup, by how they begin, and where each belongs. */
const OTHERS: readonly (readonly [beginning: RegExp, hint: string])[] = [
  [/^PK[^\w\s]/, ' It is an archive: your data export from LinkedIn goes under "Bring in".'],
  [
    /^"?Notes:|^"?First Name"?[,;\t]|"?Connected On"?\s*$/m,
    ' It is a list of connections: that goes under "Bring in".',
  ],
  [
    /^"?From"?[,;\t]"?To"?[,;\t]"?Sent At|^"?CONVERSATION ID"?[,;\t]/m,
    ' It comes from your data export from LinkedIn: that goes under "Bring in".',
  ],
  [
    /^\{"format":"a-few-minutes-device"/,
    ' It is the file of one of your devices: that goes under "Two devices".',
  ],
  [
    /^BEGIN:V(CARD|CALENDAR)/,
    ' It is an address card or a calendar file, which cannot be brought back.',
  ],
];

/** What a file that is no backup seems to be, and where it belongs; nothing where it does not show. */
export function otherKind(text: string): string | undefined {
  // A spreadsheet saves in another encoding, whose zeros stand between the letters.
  const begins = text.slice(0, BEGINNING).replace(/[\0\uFEFF\uFFFD]/g, '');
  // A backup may tell of anything in its own words.
  if (/^\s*\{\s*"(checksum|data|version)"/.test(begins)) return undefined;
  return OTHERS.find(([beginning]) => beginning.test(begins))?.[1];
}

/** The part in whose middle a text ends, by the last one that begins in it. */
function lastPart(text: string): string | undefined {
  const begun = BACKED_UP.map(part => ({ part, at: text.lastIndexOf(`"${part}":[`) }));
  const last = begun.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0];
  return last && PART_NAMES[last.part];
}

/** What is wrong with a text that is no JSON, as far as it shows. */
export function unreadable(text: string, cause: unknown): RestoreError {
  if (text.trim() === '') return notABackup(' It is empty.');
  const other = otherKind(text);
  if (other !== undefined) return notABackup(other);
  if (text.includes('\0') || text.startsWith('\uFFFD')) {
    return broken('it was saved in another encoding than UTF-8', cause);
  }
  if (!/^\s*\{\s*"(checksum|format|data|version)"/.test(text)) return notABackup();
  const part = lastPart(text);
  const where = part === undefined ? 'at its beginning' : `in the middle of "${part}"`;
  return text.trimEnd().endsWith('}')
    ? broken('it was changed, and is no longer JSON', cause)
    : broken(`it ends too early, ${where}`, cause);
}
