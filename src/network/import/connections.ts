import { type ProfileKey, profileKey, slugOf } from '../../profile/address.ts';
import type { Acquaintance } from '../acquaintance.ts';
import { cleanCell, isBlank } from './csv-cell.ts';
import { type CsvTable, openCsv, type RawRow } from './csv-table.ts';
import type { ImportProblem } from './import-problem.ts';
import { peopleById } from './people-by-id.ts';
import { dayReader, plainDay } from './rare-date.ts';

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
type Table = CsvTable<(typeof NEEDED)[number] | (typeof WANTED)[number]>;

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
  row: RawRow,
  { at, plain }: Table,
  connectedOn?: string,
): Acquaintance | undefined {
  const first = cleanCell(row[at.firstname] ?? '', plain);
  const last = cleanCell(row[at.lastname] ?? '', plain);
  if (first === '' && last === '') return undefined;
  const employer = cleanCell(row[at.company] ?? '', plain);
  const title = cleanCell(row[at.position] ?? '', plain);
  const key = exportedKey(cleanCell(row[at.url] ?? '', plain));
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

/** Everybody in a table, with their days as `readDay` understands them. */
function peopleIn(
  table: Table,
  file: string,
  readDay: (text: string) => string | undefined,
): Connections {
  const { rows, at, plain, lineOf } = table;
  const people = peopleById();
  const problems: ImportProblem[] = [];
  let hidden = 0;
  let upTo = '';
  rows.forEach((row, index) => {
    const day = readDay(cleanCell(row[at.connectedon] ?? '', plain));
    if (day !== undefined && day > upTo) upTo = day;
    const person = personOf(row, table, day);
    if (person === undefined) {
      if (!isBlank(row)) hidden += 1;
      return;
    }
    if (day === undefined) {
      const what = 'The date could not be read; the person is kept.';
      problems.push({ file, line: lineOf(index), what });
    }
    const namesake = person.key === undefined ? people.get(person.id) : undefined;
    if (namesake !== undefined && namesake.employer !== person.employer) {
      const what =
        'Somebody of the same name stands further up, without an address; the later is kept.';
      problems.push({ file, line: lineOf(index), what });
    }
    people.put(person);
  });
  return { people: people.all, hidden, problems, ...(upTo === '' ? {} : { upTo }) };
}

/**
 * Reads `Connections.csv` of any era: with or without notes before the header,
 * with or without addresses, as exported or saved again by a spreadsheet.
 *
 * @throws ImportError where the text is no connections file
 */
export function readConnections(text: string, file = 'Connections.csv'): Connections {
  const table = openCsv(text, file, NEEDED, WANTED);
  // How a slashed date is meant, only all of them together tell. Exports have none.
  const slashed: string[] = [];
  const read = peopleIn(table, file, day => {
    if (day.includes('/')) slashed.push(day);
    return plainDay(day);
  });
  return slashed.length === 0 ? read : peopleIn(table, file, dayReader(slashed));
}
