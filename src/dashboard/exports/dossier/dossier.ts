import { fileName } from '../../../export/file-name.ts';
import { isoDay } from '../../../export/iso-day.ts';
import { plainLine, quoted } from '../../../export/markdown.ts';
import { summarise } from '../../../outreach/contact-summary.ts';
import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../../outreach/event.ts';
import { giveBackLedger } from '../../../outreach/give-back.ts';
import { standingOf } from '../../../outreach/standing.ts';
import { standingSentence } from '../../../outreach/standing-sentence.ts';
import { stepFor } from '../../../outreach/step-for.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import type { Forgotten } from '../../../store/forget/sweep.ts';
import type { Contact, Store, WorkingDraft } from '../../../store/store.ts';
import { eventWords } from '../../screens/person/event-words.ts';
import { textOfEvent } from '../happenings-table.ts';
import type { ExportFile } from '../kinds.ts';
import { correctionLines, factParts, textPart } from './facts.ts';
import { leaves } from './leaves.ts';
import { DOSSIER } from './texts.ts';

/** Everything there is to tell of a person. */
interface Subject {
  readonly contact: Contact;
  readonly events: readonly OutreachEvent[];
  readonly traces: Forgotten;
  /** Keys they are kept under. */
  readonly own: ReadonlySet<unknown>;
  readonly refused: boolean;
  /** Names of the people whose rows speak of them. */
  readonly nameOf: (key: unknown) => string;
  readonly now: number;
}

/** A part under its heading; left out where it is empty. */
function part(title: string, body: readonly string[]): readonly string[] {
  return body.length === 0 ? [] : [`## ${title}`, ...body];
}

/** Lines that stand together as one list. */
function list(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function head({ contact, events, refused, now }: Subject): readonly string[] {
  const { profile, firstReadAt, lastReadAt } = contact;
  const standing = standingOf(events);
  const step = stepFor({ standing, place: profile.place?.value ?? '' }, now);
  return [
    `# ${plainLine(profile.name.value.full)}`,
    DOSSIER.lead(isoDay(now)),
    [
      `- ${DOSSIER.profile}: ${plainLine(profile.address)}`,
      `- ${DOSSIER.key}: ${plainLine(contact.key)}`,
      `- ${DOSSIER.read(isoDay(firstReadAt), isoDay(lastReadAt))}`,
      `- ${plainLine(standingSentence(standing, step, now))}`,
      ...(refused ? [`- ${DOSSIER.refused}`] : []),
    ].join('\n'),
  ];
}

function ownWords({ events }: Subject): readonly string[] {
  const { notes, tags, questions } = summarise(events);
  return [
    ...textPart(DOSSIER.notes, notes),
    ...textPart(DOSSIER.tags, tags.join(', ')),
    ...(questions.length === 0 ? [] : [`### ${DOSSIER.questions}`]),
    ...list(questions.map(question => `- ${plainLine(question)}`)),
  ];
}

function dayOf(moment: number | undefined): string | undefined {
  return moment === undefined ? undefined : isoDay(moment);
}

function gifts({ events }: Subject): readonly string[] {
  return giveBackLedger(events).map(({ name, offeredAt, deliveredAt }) => {
    const words = DOSSIER.gift(name, dayOf(offeredAt), dayOf(deliveredAt));
    return `- ${plainLine(words)}`;
  });
}

/** One event with the words that belong to it. */
function happened(event: OutreachEvent, now: number): readonly string[] {
  const text = textOfEvent(event);
  const subject = 'subject' in event.payload ? event.payload.subject : undefined;
  return [
    `### ${isoDay(event.at)}`,
    plainLine(eventWords(event, now)),
    ...(subject === undefined ? [] : [plainLine(DOSSIER.subject(subject))]),
    ...(text === '' ? [] : [quoted(text)]),
  ];
}

/** Rows about this person in one table. */
function rowsIn({ traces }: Subject, table: string): readonly unknown[] {
  return traces.removed.filter(row => row.table === table).map(({ row }) => row);
}

/** A row as it lies there, each value on a line. */
function plainRow(row: unknown): readonly string[] {
  return leaves(row).map(({ name, value }) => `- ${plainLine(name)}: ${plainLine(value)}`);
}

function letters(subject: Subject): readonly string[] {
  return rowsIn(subject, 'drafts').flatMap(row => {
    const { texts, ...more } = row as WorkingDraft;
    const written = Object.entries(texts).flatMap(([name, { text, subject: about }]) => [
      `### ${plainLine(name)}`,
      ...(about === undefined ? [] : [plainLine(DOSSIER.subject(about))]),
      ...(text.trim() === '' ? [] : [quoted(text)]),
    ]);
    return [...written, ...list(plainRow(more))];
  });
}

/** Tables that have a part of their own in the file. */
const TOLD: ReadonlySet<string> = new Set(['events', 'drafts']);

/** Everything else that is kept, as it lies there: no table can be missed. */
function elsewhere({ traces, contact }: Subject): readonly string[] {
  const isSubject = (table: string, row: unknown) =>
    table === 'contacts' && (row as Contact).key === contact.key;
  return traces.removed
    .filter(({ table, row }) => !TOLD.has(table) && !isSubject(table, row))
    .flatMap(({ table, row }) => [`### ${plainLine(table)}`, ...list(plainRow(row))]);
}

function others({ traces, nameOf, now }: Subject): readonly string[] {
  const rows = [
    ...traces.changed.map(({ table, before }) => ({ table, row: before })),
    ...traces.removed.filter(({ table }) => table === 'events'),
  ];
  return rows.flatMap(({ table, row }) => {
    const { contact, key } = row as { contact?: unknown; key?: unknown };
    const by = nameOf(contact ?? key);
    if (by === '') return [];
    if (table !== 'events') return [`- ${plainLine(`${by} (${table})`)}`];
    const event = row as OutreachEvent;
    const text = textOfEvent(event);
    const words = `${by}, ${isoDay(event.at)}: ${eventWords(event, now)}`;
    return [`- ${plainLine(words)}${text === '' ? '' : ` ${plainLine(text)}`}`];
  });
}

/** The file about one person, readable as it is and in any program for Markdown. */
function dossier(subject: Subject): string {
  const { contact, own, now } = subject;
  const all = (rowsIn(subject, 'events') as readonly OutreachEvent[]).filter(event =>
    own.has(event.contact),
  );
  const effective = effectiveEvents(all);
  const counted = new Set(effective.map(event => event.id));
  const back = all.filter(event => !counted.has(event.id) && event.kind !== 'undone');
  const parts = [
    ...head(subject),
    ...part(DOSSIER.facts, factParts(contact.profile)),
    ...part(DOSSIER.corrections, list(correctionLines(contact.profile))),
    ...part(DOSSIER.ownWords, ownWords(subject)),
    ...part(DOSSIER.giveBack, list(gifts(subject))),
    ...part(
      DOSSIER.happened,
      effective.flatMap(event => happened(event, now)),
    ),
    ...part(
      DOSSIER.takenBack,
      back.flatMap(event => happened(event, now)),
    ),
    ...part(DOSSIER.letters, letters(subject)),
    ...part(DOSSIER.elsewhere, elsewhere(subject)),
    ...part(DOSSIER.others, list(others(subject))),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Names of the other people in these rows. */
async function namesIn(store: Store, { removed, changed }: Forgotten, own: ReadonlySet<unknown>) {
  const rows = [...removed.map(({ row }) => row), ...changed.map(({ before }) => before)];
  const keys = rows.flatMap(row => {
    const { contact, key } = row as { contact?: ProfileKey; key?: ProfileKey };
    return contact ?? key ?? [];
  });
  const names = new Map<unknown, string>();
  for (const key of new Set(keys)) {
    const contact = own.has(key) ? undefined : await store.contact(key);
    if (contact !== undefined) names.set(key, contact.profile.name.value.full);
  }
  return names;
}

/**
 * Everything that is kept about one person as a file to read.
 *
 * @returns nothing where the book does not hold them
 */
export async function makeDossier(
  key: ProfileKey,
  store: Store,
  now: number,
): Promise<ExportFile | undefined> {
  const contact = await store.contact(key);
  if (contact === undefined) return undefined;
  const traces = await store.traces(key);
  const own = new Set(
    traces.removed
      .filter(({ table }) => table === 'contacts')
      .map(({ row }) => (row as Contact).key),
  );
  const names = await namesIn(store, traces, own);
  const subject: Subject = {
    contact,
    events: await store.eventsOf(key),
    traces,
    own,
    refused: await store.isRefused(key),
    nameOf: other => names.get(other) ?? '',
    now,
  };
  return {
    name: fileName(now, contact.profile.name.value.full, 'md'),
    type: 'text/markdown',
    content: dossier(subject),
    count: 1,
  };
}
