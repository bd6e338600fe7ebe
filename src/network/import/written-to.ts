import type { EarlierContact } from '../acquaintance.ts';
import { exportedKey } from './connections.ts';
import { readCsv } from './csv-table.ts';
import { exportDay } from './export-date.ts';

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
  const lastOn = exportDay(date);
  if (name === '' || lastOn === undefined) return undefined;
  const key = exportedKey(address);
  return { name, lastOn, how, ...(key === undefined ? {} : { key }) };
}

/**
 * Whom the sender invited and when, from `Invitations.csv`. The notes in it are
 * not read.
 */
export function invitedPeople(text: string, file = 'Invitations.csv'): readonly EarlierContact[] {
  const { rows } = readCsv(text, file, ['to', 'sentat', 'direction'], ['inviteeprofileurl']);
  return latestOf(
    rows
      .filter(({ cells }) => cells['direction']?.toUpperCase() === 'OUTGOING')
      .map(({ cells }) =>
        contactOf(
          cells['to'] ?? '',
          cells['inviteeprofileurl'] ?? '',
          cells['sentat'] ?? '',
          'invitation',
        ),
      )
      .filter(contact => contact !== undefined),
  );
}

/** Columns of which each names or hides what this needs; contents and subjects are never kept. */
const MESSAGE_COLUMNS = [
  'senderprofileurl',
  'recipientprofileurls',
  'ismessagedraft',
  'isconversationdraft',
];

/**
 * Whom the sender wrote to and when, from `messages.csv`; subjects and contents
 * are dropped before anything else happens. Messages to several people, drafts
 * and what others wrote do not count.
 *
 * @param sender full name of the sender as the export gives it
 */
export function messagedPeople(
  text: string,
  sender: string,
  file = 'messages.csv',
): readonly EarlierContact[] {
  const { rows } = readCsv(text, file, ['from', 'to', 'date'], MESSAGE_COLUMNS);
  return latestOf(
    rows
      .filter(({ cells }) => cells['from'] === sender)
      .filter(({ cells }) => !/^yes$/i.test(cells['ismessagedraft'] ?? ''))
      .filter(({ cells }) => !(cells['recipientprofileurls'] ?? '').includes(','))
      .map(({ cells }) =>
        contactOf(
          cells['to'] ?? '',
          cells['recipientprofileurls'] ?? '',
          cells['date'] ?? '',
          'message',
        ),
      )
      .filter(contact => contact !== undefined),
  );
}
