import type { EarlierContact } from '../acquaintance.ts';
import { exportedKey } from './connections.ts';
import { type CsvRow, readCsv } from './csv-rows.ts';
import { plainDay } from './rare-date.ts';

/** What the export calls members whose account is gone. */
const NAMELESS = 'LinkedIn Member';

/** Keeps the latest contact of each person. */
function latestOf(contacts: readonly EarlierContact[]): readonly EarlierContact[] {
  const latest = new Map<string, EarlierContact>();
  for (const contact of contacts) {
    const id = contact.key ?? contact.name.toLowerCase();
    const known = latest.get(id);
    if (known === undefined || known.lastOn < contact.lastOn) latest.set(id, contact);
  }
  return [...latest.values()];
}

/** One earlier contact, where name and day are both there. */
function contactOf(
  name: string,
  address: string,
  date: string,
  how: EarlierContact['how'],
): EarlierContact | undefined {
  const lastOn = plainDay(date);
  if (name === '' || lastOn === undefined) return undefined;
  const key = exportedKey(address);
  return { name, lastOn, how, ...(key === undefined ? {} : { key }) };
}

/** The sender's own name, as `Invitations.csv` gives it with what went out. */
export function ownNameIn(text: string, file = 'Invitations.csv'): string | undefined {
  return invitationsIn(text, file).find(isOutgoing)?.[0];
}

/** Columns that make a file of invitations one, and the one that older exports lack. */
const INVITATION_COLUMNS = ['from', 'to', 'sentat', 'direction'] as const;
const INVITED_ADDRESS = ['inviteeprofileurl'] as const;
type Invitation = CsvRow<readonly [...typeof INVITATION_COLUMNS, ...typeof INVITED_ADDRESS]>;

function invitationsIn(text: string, file: string): readonly Invitation[] {
  return readCsv(text, file, INVITATION_COLUMNS, INVITED_ADDRESS);
}

function isOutgoing([, , , direction]: Invitation): boolean {
  return direction.toUpperCase() === 'OUTGOING';
}

/**
 * Whom the sender invited and when, from `Invitations.csv`. The notes in it are
 * not read.
 */
export function invitedPeople(text: string, file = 'Invitations.csv'): readonly EarlierContact[] {
  return latestOf(
    invitationsIn(text, file)
      .filter(isOutgoing)
      .map(([, to, sentAt, , address]) => contactOf(to, address, sentAt, 'invitation'))
      .filter(contact => contact !== undefined),
  );
}

/** Columns that make a file of messages one, and what it may tell beside; contents and subjects are never kept. */
const MESSAGE_COLUMNS = ['from', 'to', 'date'] as const;
const MESSAGE_DETAILS = ['recipientprofileurls', 'ismessagedraft'] as const;
type Message = CsvRow<readonly [...typeof MESSAGE_COLUMNS, ...typeof MESSAGE_DETAILS]>;

/** Share of rows that the sender must be in to be told by it: they are in nearly all of their own. */
const NEARLY_ALL = 0.95;

/** Everybody a message is from or to; members without a name are nobody. */
function partiesOf([from, to]: Message): readonly string[] {
  const all = [from, to, ...to.split(',')];
  return [...new Set(all)].filter(name => name !== '' && name !== NAMELESS);
}

/** The one name that is in nearly every message: the sender's own, once they wrote with several people. */
function nameInAll(rows: readonly Message[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of rows.flatMap(partiesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= rows.length * NEARLY_ALL);
  return often.length === 1 && counts.size > 2 ? often[0]?.[0] : undefined;
}

/** Whether a message went to one person: names are joined by a comma alone, titles after one and a space. */
function isToOne([, name, , addresses]: Message): boolean {
  if (name === NAMELESS || addresses.includes(',')) return false;
  return addresses !== '' || !/,\S/.test(name);
}

/**
 * Whom the sender wrote to and when, from `messages.csv`; subjects and contents
 * are dropped before anything else happens. Messages to several people, drafts
 * and what others wrote do not count.
 *
 * @param sender full name of the sender as the export gives it, where it is known
 * @returns nothing when the file does not tell who of the people in it the sender is
 */
export function messagedPeople(
  text: string,
  sender: string | undefined,
  file = 'messages.csv',
): readonly EarlierContact[] | undefined {
  const rows = readCsv(text, file, MESSAGE_COLUMNS, MESSAGE_DETAILS);
  const isKnown = rows.some(([from]) => from === sender);
  const own = isKnown ? sender : nameInAll(rows);
  if (own === undefined) return rows.length === 0 ? [] : undefined;
  const contacts = rows
    .filter(([from, , , , isDraft]) => from === own && !/^yes$/i.test(isDraft))
    .filter(isToOne)
    .map(([, to, date, addresses]) => contactOf(to, addresses, date, 'message'));
  return latestOf(contacts.filter(contact => contact !== undefined));
}
