import type { Acquaintance, EarlierContact } from '../../network/acquaintance.ts';
import { employerKey } from '../../profile/employers/same-employer.ts';
import { fold, words } from '../people/fold.ts';

/** An acquaintance with what is derived to find them by; only the acquaintance goes into backups. */
export interface AcquaintanceRow extends Acquaintance {
  /** Employers compare by it (`profile/employers`); empty for none. */
  readonly employerKey: string;
  /** Full name, folded. */
  readonly sortName: string;
  /** Folded words of the title. */
  readonly words: readonly string[];
}

/** Somebody written to before, under their profile key, or `name:` and the folded name. */
export interface EarlierContactRow extends EarlierContact {
  readonly id: string;
  readonly sortName: string;
}

/** When a part of the export was last taken in. */
export interface NetworkImportRow {
  readonly id: 'connections' | 'written-to';
  readonly importedAt: number;
  /** Calendar day of the export as `YYYY-MM-DD`, where it is known: of two the later counts. */
  readonly exportedOn?: string;
  /** Members in it who hide themselves. */
  readonly hidden?: number;
}

/** Words of a title worth keeping: each costs a place in the index, and thirty thousand people wait. */
const MOST_WORDS = 6;

/** A full name as people are found by. */
export function foldedName(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}

/** The id of somebody of whom only the name is known. */
export function nameId(name: string): string {
  return `name:${foldedName(name)}`;
}

/** The acquaintance alone: nothing derived, nothing a file may have slipped in. */
export function plainAcquaintance(row: Acquaintance): Acquaintance {
  const { id, key, first, last, employer, title, connectedOn } = row;
  return {
    id,
    first,
    last,
    employer,
    title,
    ...(key === undefined ? {} : { key }),
    ...(connectedOn === undefined ? {} : { connectedOn }),
  };
}

/** The row of an acquaintance. */
export function acquaintanceRow(person: Acquaintance): AcquaintanceRow {
  return {
    ...plainAcquaintance(person),
    employerKey: employerKey(person.employer),
    sortName: foldedName(`${person.first} ${person.last}`),
    words: words([person.title], MOST_WORDS),
  };
}

/** The earlier contact alone. */
export function plainEarlierContact({ key, name, lastOn, how }: EarlierContact): EarlierContact {
  return { name, lastOn, how, ...(key === undefined ? {} : { key }) };
}

/** The row of an earlier contact. */
export function earlierContactRow(contact: EarlierContact): EarlierContactRow {
  const sortName = foldedName(contact.name);
  return {
    ...plainEarlierContact(contact),
    id: contact.key ?? nameId(contact.name),
    sortName,
  };
}

/** Of two earlier contacts with one person the later, whoever is asked first. */
export function laterContact<T extends EarlierContact>(a: T | undefined, b: T): T {
  if (a === undefined) return b;
  const order = (contact: EarlierContact) => `${contact.lastOn} ${contact.how} ${contact.name}`;
  return order(a) >= order(b) ? a : b;
}
