import type { Table } from 'dexie';
import type { OutreachEvent } from '../../outreach/event.ts';
import { SOMEBODY } from '../../outreach/somebody.ts';
import { TABLES_OF_FILES } from '../devices/tables-of-files.ts';
import { foldedName } from '../network/network-rows.ts';
import { BLANK, type Marks, type ScrubOptions, scrubFor } from './scrub.ts';

/** A row that is gone. */
export interface RemovedRow {
  readonly table: string;
  readonly row: unknown;
}

/** A row about somebody else that named the forgotten one. */
export interface ChangedRow {
  readonly table: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What was deleted, held by the window that did it and nowhere else, to be brought back. */
export interface Forgotten {
  readonly removed: readonly RemovedRow[];
  readonly changed: readonly ChangedRow[];
  /** Hashes that forgetting alone put on the list of those never to contact. */
  readonly refused?: readonly string[];
}

/**
 * Tables that are not swept row by row: hashes that name nobody, lines that are derived
 * anew, and what serves the files of other devices, which `devices/forgotten.ts` sees to.
 */
export const LEFT_ALONE: ReadonlySet<string> = new Set([
  'doNotContact',
  'people',
  ...TABLES_OF_FILES,
]);

/** Fields by which a row belongs to one person. */
const OWNERS = ['contact', 'key', 'id'] as const;

/** Events that say something of another person and nothing else. */
const NAMING: ReadonlySet<string> = new Set([
  'referred-to',
  'introduced-by',
  'not-introduced',
  'told-news',
  'same-as',
]);

/** In what happened a name stands alone; what is still to be sent must not go out without one. */
function scrubOptions(table: string): ScrubOptions {
  return {
    instead: table === 'drafts' ? BLANK : SOMEBODY,
    nameFields: new Set(table === 'events' ? ['name', 'to'] : []),
  };
}

/** Whether a row is about this person alone; a setting of this device is by its name. */
function ownedBy({ keys, names }: Marks): (row: unknown) => boolean {
  const ids = new Set([...keys, ...names.map(name => `name:${foldedName(name)}`)]);
  const settings = [...keys].map(key => `/${key}`);
  return row => {
    if (typeof row !== 'object' || row === null) return false;
    const own = OWNERS.some(field => ids.has(String(Reflect.get(row, field))));
    const name: unknown = Reflect.get(row, 'name');
    return own || (typeof name === 'string' && settings.some(end => name.endsWith(end)));
  };
}

/**
 * Another person's event that points to the forgotten one by key, whatever name stands
 * beside it. An answer still counts without saying whom it named; the rest says nothing.
 */
function withoutPointer(event: OutreachEvent, { keys }: Marks): OutreachEvent | undefined {
  const { payload } = event;
  if (!('contact' in payload) || !keys.has(String(payload.contact))) return event;
  if (event.kind !== 'replied' || event.payload.answer !== 'redirected') return undefined;
  return { ...event, payload: { answer: 'redirected', to: SOMEBODY } };
}

/** Whether an event has nothing left to say. */
function isEmptied(event: OutreachEvent): boolean {
  return NAMING.has(event.kind) && 'name' in event.payload && event.payload.name === SOMEBODY;
}

/** Gives each row of a table without the person; nothing where the row goes with them. */
function cleaner(table: string, marks: Marks): (row: unknown) => unknown {
  const isOwn = ownedBy(marks);
  const scrub = scrubFor(marks, scrubOptions(table));
  if (table !== 'events') return row => (isOwn(row) ? undefined : scrub(row));
  return row => {
    if (isOwn(row)) return undefined;
    const event = withoutPointer(row as OutreachEvent, marks);
    const after = event && (scrub(event) as OutreachEvent);
    return after === undefined || isEmptied(after) ? undefined : after;
  };
}

/** The same for rows of any table, as a copy of the book has them; lines that are derived may all go. */
export function cleanerFor(marks: Marks): (table: string, row: unknown) => unknown {
  const cleaners = new Map<string, (row: unknown) => unknown>([
    ['doNotContact', row => row],
    ['people', () => undefined],
  ]);
  return (table, row) => {
    const clean = cleaners.get(table) ?? cleaner(table, marks);
    cleaners.set(table, clean);
    return clean(row);
  };
}

/** What `sweep` would find in one table; changes nothing. */
export async function look(table: Table, marks: Marks): Promise<Forgotten> {
  const clean = cleaner(table.name, marks);
  const removed: RemovedRow[] = [];
  const changed: ChangedRow[] = [];
  await table.toCollection().each((row: unknown) => {
    const after = clean(row);
    if (after === undefined) removed.push({ table: table.name, row });
    else if (after !== row) changed.push({ table: table.name, before: row, after });
  });
  return { removed, changed };
}

/** Takes a person out of one table, whatever it is; what was there is noted. */
export async function sweep(table: Table, marks: Marks): Promise<Forgotten> {
  const clean = cleaner(table.name, marks);
  const removed: RemovedRow[] = [];
  const changed: ChangedRow[] = [];
  await table.toCollection().modify((row: unknown, ref: { value?: unknown }) => {
    const after = clean(row);
    if (after === row) return false;
    if (after === undefined) {
      removed.push({ table: table.name, row });
      delete ref.value;
    } else {
      changed.push({ table: table.name, before: row, after });
      ref.value = after;
    }
    return true;
  });
  return { removed, changed };
}
