import { type ProfileKey, profileKey, slugOf } from '../../profile/address.ts';
import type { Acquaintance } from '../acquaintance.ts';
import { type Cells, readCsv } from './csv-table.ts';
import type { ImportProblem } from './import-problem.ts';
import { dayReader } from './rare-date.ts';

/** What a connections file holds. */
export interface Connections {
  readonly people: readonly Acquaintance[];
  /** Rows of members who hide themselves: a date and nothing else. */
  readonly hidden: number;
  /** The latest day in the file, hidden members included: how new the export is. */
  readonly upTo?: string;
  readonly problems: readonly ImportProblem[];
}

const NEEDED = ['firstname', 'connectedon'] as const;
const WANTED = ['lastname', 'url', 'company', 'position'] as const;
type Row = Cells<readonly [...typeof NEEDED, ...typeof WANTED]>;

/** Addresses as nearly all exports write them: plain small letters, nothing to decode or to doubt. */
const PLAIN_ADDRESS = /^https:\/\/www\.linkedin\.com\/in\/[a-z0-9_-]+$/;
/** What stands before the profile key in such an address. */
const BEFORE_KEY = 'https://www.'.length;

/** Profile key of an exported address; hostile or foreign addresses give none. */
export function exportedKey(address: string): ProfileKey | undefined {
  // Parsing an address is the dearest part of a row, and thirty thousand rows wait.
  if (PLAIN_ADDRESS.test(address)) return address.slice(BEFORE_KEY) as ProfileKey;
  const url = URL.parse?.(address) ?? parseUrl(address);
  return url !== null && slugOf(url) !== undefined ? profileKey(url) : undefined;
}

/** `URL.parse` for platforms that do not have it yet. */
function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** A name without case and accents, for people whose address the export does not give. */
function nameId(first: string, last: string): string {
  return `name:${`${first} ${last}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()}`;
}

/** Somebody's row, or `undefined` for a member who hides their name. */
function personOf(
  [first, , last, address, employer, title]: Row,
  connectedOn?: string,
): Acquaintance | undefined {
  if (first === '' && last === '') return undefined;
  const key = exportedKey(address);
  // Nearly all rows have both, and an object made whole is cheaper than one added to.
  if (key !== undefined && connectedOn !== undefined) {
    return { id: key, key, first, last, employer, title, connectedOn };
  }
  const id = key ?? nameId(first, last);
  return {
    id,
    first,
    last,
    employer,
    title,
    ...(key !== undefined && { key }),
    ...(connectedOn !== undefined && { connectedOn }),
  };
}

/**
 * Reads `Connections.csv` of any era: with or without notes before the header,
 * with or without addresses, as exported or saved again by a spreadsheet.
 *
 * @throws ImportError where the text is no connections file
 */
export function readConnections(text: string, file = 'Connections.csv'): Connections {
  const { rows } = readCsv(text, file, NEEDED, WANTED);
  const readDay = dayReader(rows.map(({ cells }) => cells[1]));
  const people = new Map<string, Acquaintance>();
  const problems: ImportProblem[] = [];
  let hidden = 0;
  let upTo = '';
  for (const row of rows) {
    const day = readDay(row.cells[1]);
    if (day !== undefined && day > upTo) upTo = day;
    const person = personOf(row.cells, day);
    if (person === undefined) {
      hidden += 1;
      continue;
    }
    if (day === undefined) {
      problems.push({
        file,
        line: row.line,
        what: 'The date could not be read; the person is kept.',
      });
    }
    const namesake = person.key === undefined ? people.get(person.id) : undefined;
    if (namesake !== undefined && namesake.employer !== person.employer) {
      const what =
        'Somebody of the same name stands further up, without an address; the later is kept.';
      problems.push({ file, line: row.line, what });
    }
    people.set(person.id, person);
  }
  return { people: [...people.values()], hidden, problems, ...(upTo === '' ? {} : { upTo }) };
}
