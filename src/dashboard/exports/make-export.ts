import { BYTE_ORDER_MARK, csvLines } from '../../export/csv.ts';
import { fileName } from '../../export/file-name.ts';
import { vcard } from '../../export/vcard.ts';
import { calendarEntries } from '../../outreach/calendar-file/all-entries.ts';
import { type CalendarEntry, calendarFile } from '../../outreach/calendar-file/calendar-file.ts';
import { joinedTo } from '../../outreach/same-as.ts';
import type { Store } from '../../store/store.ts';
import type { KeptPerson, WalkWatch } from '../../store/walk/walk-store.ts';
import { cardOf } from './card-of.ts';
import { HAPPENING_COLUMNS, happeningCells } from './happenings-table.ts';
import type { ExportFile, ExportKind } from './kinds.ts';
import { PEOPLE_COLUMNS, personCells } from './people-table.ts';

type Maker = (store: Store, now: number, watch: WalkWatch) => Promise<ExportFile | undefined>;

/**
 * Walks the book and gathers what `gather` makes of each person. A name that turned out
 * to be a contact is left out: that contact is there.
 *
 * @returns nothing when it was cancelled
 */
async function gathered<T>(
  store: Store,
  watch: WalkWatch,
  gather: (person: KeptPerson) => readonly T[],
): Promise<readonly T[] | undefined> {
  const all: T[] = [];
  const whole = await store.walkBook(people => {
    for (const person of people) {
      if (joinedTo(person.events) === undefined) all.push(...gather(person));
    }
  }, watch);
  return whole ? all : undefined;
}

/** A table with its columns, as a file. */
function table(
  now: number,
  what: string,
  columns: readonly string[],
  rows: readonly Parameters<typeof csvLines>[0][number][] | undefined,
): ExportFile | undefined {
  if (rows === undefined) return undefined;
  const content = `${BYTE_ORDER_MARK}${csvLines([columns])}${csvLines(rows)}`;
  return { name: fileName(now, what, 'csv'), type: 'text/csv', content, count: rows.length };
}

const MAKERS: Readonly<Record<ExportKind, Maker>> = {
  people: async (store, now, watch) =>
    table(
      now,
      'people',
      PEOPLE_COLUMNS,
      await gathered(store, watch, person => [personCells(person, now)]),
    ),
  happenings: async (store, now, watch) =>
    table(
      now,
      'what happened',
      HAPPENING_COLUMNS,
      await gathered(store, watch, person => happeningCells(person, now)),
    ),
  cards: async (store, now, watch) => {
    const cards = await gathered(store, watch, person => [vcard(cardOf(person))]);
    return (
      cards && {
        name: fileName(now, 'people', 'vcf'),
        type: 'text/vcard',
        content: cards.join(''),
        count: cards.length,
      }
    );
  },
  calendar: async (store, now, watch) => {
    const { minutes } = await store.sender();
    const entries = await gathered<CalendarEntry>(store, watch, ({ contact, events }) => {
      const { name, place } = contact.profile;
      const subject = { contact: contact.key, name: name.value.full, place: place?.value ?? '' };
      return calendarEntries({ ...subject, events }, minutes, now);
    });
    return (
      entries && {
        name: fileName(now, 'meetings and steps', 'ics'),
        type: 'text/calendar',
        content: calendarFile(entries, now),
        count: entries.length,
      }
    );
  },
  json: async (store, now) => ({
    name: fileName(now, 'everything', 'json'),
    type: 'application/json',
    content: await store.backup(),
    count: (await store.people({ sort: 'name', offset: 0, limit: 1 })).total,
  }),
};

/**
 * Makes a file of the whole book for another program.
 *
 * @returns nothing when it was cancelled
 */
export function makeExport(
  kind: ExportKind,
  store: Store,
  now: number,
  watch: WalkWatch = {},
): Promise<ExportFile | undefined> {
  return MAKERS[kind](store, now, watch);
}
