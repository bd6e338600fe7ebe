import { effectiveEvents } from '../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../outreach/event.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { forgetRows } from '../forget/forget-person.ts';
import { keepRefusals as keepRefusalsOf } from '../forget/keep-refusals.ts';
import type { Marks } from '../forget/scrub.ts';
import { cleanerFor } from '../forget/sweep.ts';
import { marksOf } from '../forget/whom.ts';
import { updatePerson } from '../people/update-person.ts';
import { deviceId } from '../repositories/device.ts';
import { eventsOf } from '../repositories/events-of.ts';
import { hashOf, listedBy, salt } from '../repositories/refusals.ts';
import type { CleanRow } from '../snapshots/forget-in-snapshots.ts';
import { applyWords } from './apply-words.ts';
import { type Entry, entryId, eventEntry, type ForgottenRow, personIn } from './entry.ts';
import { type Forgetting, forgetInFiles, forgetting } from './forgotten.ts';
import { changedPeople, noticePeople, noticeRefusals, noticeSender } from './notice.ts';
import { markStale, PICKED } from './own-log.ts';
import type { ReadFile } from './read-file.ts';
import { sayAllowed } from './refusal-words.ts';
import { dropSeen } from './seen.ts';

/** The book of this device, and the copies of it that lie elsewhere. */
export interface Local {
  readonly database: Database;
  /** Takes somebody out of the copies that lie beside the book. */
  readonly inCopies: (clean: CleanRow) => Promise<void>;
}

/** What other devices' files brought. */
export interface Brought {
  readonly events: number;
  readonly people: number;
  readonly forgotten: number;
}

/** What is looked up before the transaction, which must not wait for hashes. */
interface Prepared {
  readonly files: readonly ReadFile[];
  readonly changed: readonly string[];
  /** Marks of forgetting that are new here. */
  readonly marks: readonly ForgottenRow[];
  /** People of this book whom the new marks mean. */
  readonly toForget: readonly Marks[];
  readonly forgetting: Forgetting;
  /** For people whose refusal the new events are about: their hashes under every salt, the book's own first. */
  readonly hashes: ReadonlyMap<string, readonly string[]>;
  readonly salt: string;
}

/** Everybody the book knows, by profile or by events alone. */
async function everybody(database: Database): Promise<ReadonlySet<string>> {
  const people = await database.contacts.toCollection().primaryKeys();
  const events = await database.events.orderBy('[contact+id]').keys();
  return new Set([...people, ...events.map(pair => String((pair as unknown as string[])[0]))]);
}

/** Kinds of events that may close or open the door to somebody. */
const ABOUT_REFUSING = new Set(['do-not-contact', 'undone']);

async function prepare(database: Database, files: readonly ReadFile[]): Promise<Prepared> {
  const entries = files.flatMap(file => file.entries);
  const known = await database.forgotten.toArray();
  const all = new Map(known.map(row => [row.id, row]));
  const marks: ForgottenRow[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'forgotten' || all.has(entry.id)) continue;
    const { kind: _, ...mark } = entry;
    marks.push(mark);
    all.set(mark.id, mark);
  }
  const here = marks.length === 0 ? new Set<string>() : await everybody(database);
  const meant = await forgetting(marks, here);
  const gone = [...here].filter(key => meant.marksOfPerson(key).length > 0);
  const own = await salt(database);
  const salts = await database.doNotContact.orderBy('salt').uniqueKeys();
  const brought = entries.flatMap(e =>
    e.kind === 'word' && e.register.startsWith('refusal/')
      ? [(e.head.value as { salt: string }).salt]
      : [],
  );
  const inUse = [...new Set([own, ...salts.map(String), ...brought])];
  const hashes = new Map<string, readonly string[]>();
  for (const entry of entries) {
    if (entry.kind !== 'event' || !ABOUT_REFUSING.has(entry.event.kind)) continue;
    const { contact } = entry.event;
    if (hashes.has(contact)) continue;
    hashes.set(contact, await Promise.all(inUse.map(one => hashOf(one, contact))));
  }
  return {
    files,
    changed: await changedPeople(database),
    marks,
    toForget: await Promise.all(gone.map(key => marksOf(database, key as ProfileKey))),
    forgetting: await forgetting([...all.values()], entries.map(personIn).filter(isKey)),
    hashes,
    salt: own,
  };
}

function isKey(key: string | undefined): key is string {
  return key !== undefined;
}

/** Whether an entry was written in knowledge of every mark by which its person was forgotten. */
function stands(entry: Entry, known: Forgetting): boolean {
  if (entry.kind === 'forgotten') return true;
  const after = entry.after ?? [];
  return known.marksOf(entry).every(mark => after.includes(mark));
}

/** Deletes what happened with others and told of nobody but people who are forgotten now. */
async function dropEvents(database: Database, marks: readonly ForgottenRow[]): Promise<void> {
  const ids = marks.flatMap(mark => mark.events ?? []);
  if (ids.length === 0) return;
  const events = (await database.events.bulkGet(ids)).filter(event => event !== undefined);
  await database.events.bulkDelete(ids);
  await database.seen.where('id').anyOf(ids.map(eventEntry)).delete();
  for (const contact of new Set(events.map(event => event.contact))) {
    await updatePerson(database, contact);
  }
  await markStale(database);
}

/** Adds the events that are not here yet: those that are, are immutable, whatever a file says. */
async function addEvents(database: Database, events: readonly OutreachEvent[]) {
  const arrived = new Map<string, OutreachEvent>();
  for (const event of events) if (!arrived.has(event.id)) arrived.set(event.id, event);
  const list = [...arrived.values()];
  const here = await database.events.bulkGet(list.map(event => event.id));
  const added = list.filter((_, i) => here[i] === undefined);
  await database.events.bulkAdd(added);
  return added;
}

/** The list of those never to contact says what the log says, for people whose log changed in that. */
async function keepRefusals(database: Database, prepared: Prepared, now: number): Promise<void> {
  for (const [contact, hashes] of prepared.hashes) {
    const events = await eventsOf(database, contact as ProfileKey);
    const decisions = events.filter(event => event.kind === 'do-not-contact');
    if (decisions.length === 0) continue;
    const [own = ''] = hashes;
    const standing = effectiveEvents(events).find(event => event.kind === 'do-not-contact');
    if (standing !== undefined) {
      const before = await database.doNotContact.get(own);
      const at = Math.min(standing.at, before?.at ?? standing.at);
      await database.doNotContact.put({ hash: own, salt: prepared.salt, at });
    } else {
      const listed = await listedBy(database, events, hashes);
      await database.doNotContact.bulkDelete([...listed]);
      await sayAllowed(database, listed, now);
    }
  }
}

/** Remembers how far each file was read, and what lies in it. */
async function keepMarks(database: Database, files: readonly ReadFile[], known: Forgetting) {
  for (const { mark, entries, anew } of files) {
    await database.deviceFiles.put(mark);
    // What was chosen by hand may lie anywhere: it spares nobody the writing.
    if (mark.name.startsWith(PICKED)) continue;
    if (anew) await dropSeen(database, mark.name);
    const ids = new Set(entries.filter(entry => stands(entry, known)).map(entryId));
    await database.seen.bulkPut([...ids].map(id => ({ file: mark.name, id })));
  }
}

async function apply(database: Database, prepared: Prepared, now: number): Promise<Brought> {
  const { files, forgetting: known } = prepared;
  const entries = files.flatMap(file => file.entries).filter(entry => stands(entry, known));
  const words = entries.filter(entry => entry.kind === 'word');
  const device = await deviceId(database);
  const touched = words.map(personIn).filter(isKey);
  await noticePeople(database, [...new Set([...prepared.changed, ...touched])], device, now);
  await noticeSender(database, device, now);
  await noticeRefusals(database, device, now);
  await database.forgotten.bulkPut([...prepared.marks]);
  for (const marks of prepared.toForget) {
    await forgetInFiles(database, marks.keys, await forgetRows(database, marks), now);
  }
  await dropEvents(database, prepared.marks);
  const events = await addEvents(
    database,
    entries.flatMap(entry => (entry.kind === 'event' ? [entry.event] : [])),
  );
  const people = await applyWords(database, words);
  await keepRefusals(database, prepared, now);
  await noticeRefusals(database, device, now);
  const changed = new Set([...people, ...events.map(event => event.contact)]);
  for (const key of changed) await updatePerson(database, key as ProfileKey);
  await keepMarks(database, files, known);
  return { events: events.length, people: people.length, forgotten: prepared.toForget.length };
}

/**
 * Notices what changed here and joins what other devices' files brought, in one
 * transaction: wholly or not at all. The order of files and lines makes no difference.
 */
export async function mergeFiles(
  { database, inCopies }: Local,
  files: readonly ReadFile[],
  now: number,
): Promise<Brought> {
  const prepared = await prepare(database, files);
  // The copies first: killed in between, the person is still there to be forgotten.
  for (const marks of prepared.toForget) {
    await inCopies(cleanerFor(marks));
    await keepRefusalsOf(database, marks.keys);
  }
  return database.transaction('rw', database.tables, async () => apply(database, prepared, now));
}
