import type { ExportKind } from '../../exports/kinds.ts';

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** What a file holds, by its count. */
const HOLDS: Readonly<Record<ExportKind, (count: number) => string>> = {
  people: count => counted(count, 'person', 'people'),
  happenings: count => counted(count, 'thing that happened', 'things that happened'),
  cards: count => counted(count, 'address card', 'address cards'),
  calendar: count => counted(count, 'entry', 'entries'),
  json: count => counted(count, 'person', 'people'),
};

/** Words of the part that takes data out. */
export const EXPORT_TEXTS = {
  title: 'Export for other programs',
  lead: 'A copy for a spreadsheet, an address book or a calendar. To bring your book back some day, save a backup instead.',
  what: 'What to export',
  kinds: {
    people: {
      label: 'People, as a table',
      detail: 'CSV, for a spreadsheet: work, where you stand, next step, tags and notes',
    },
    happenings: {
      label: 'What happened, as a table',
      detail: 'CSV, for a spreadsheet: each letter, answer and talk with its day and its words',
    },
    cards: {
      label: 'Address cards',
      detail: 'vCard, for an address book: names and work, never a phone number',
    },
    calendar: {
      label: 'Meetings and next steps',
      detail: 'iCalendar, for a calendar: importing it again updates what is there',
    },
    json: {
      label: 'Everything, for programs',
      detail: 'JSON with a published schema: the same file as a backup without a passphrase',
    },
  } satisfies Record<ExportKind, { label: string; detail: string }>,
  one: 'The file about one person is on that person’s page.',
  save: 'Save the file',
  cancel: 'Cancel',
  working: 'Writing the file…',
  saved: (kind: ExportKind, count: number) => `Saved to your downloads: ${HOLDS[kind](count)}.`,
  cancelled: 'Cancelled. No file was saved.',
  none: {
    people: 'Your book is empty: there is nobody to export yet.',
    happenings: 'Nothing has happened yet, so there is no file to save.',
    cards: 'Your book is empty: there is nobody to export yet.',
    calendar: 'No meeting and no next step has a day yet, so there is no file to save.',
    json: 'Your book is empty, so there is nothing to export yet.',
  } satisfies Record<ExportKind, string>,
} as const;
