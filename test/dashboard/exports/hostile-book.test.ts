import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDossier } from '../../../src/dashboard/exports/dossier/dossier.ts';
import { EXPORT_KINDS, type ExportKind } from '../../../src/dashboard/exports/kinds.ts';
import { makeExport } from '../../../src/dashboard/exports/make-export.ts';
import { readBackup } from '../../../src/store/backup/read-backup.ts';
import type { Store } from '../../../src/store/store.ts';
import { hostileBook } from '../../fixtures/hostile/book.ts';
import { freshStore } from '../../store/support.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const book = hostileBook();

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^['"\p{Zs}]*[=+\-@＝＋－＠\t\r]/u;

let store: Store;
const files = new Map<ExportKind, string>();

beforeAll(async () => {
  const fresh = freshStore();
  store = fresh.store;
  await store.sender();
  await fresh.database.contacts.bulkPut([...book.contacts]);
  await fresh.database.events.bulkPut([...book.events]);
  await store.prepareLists();
  for (const kind of EXPORT_KINDS) {
    files.set(kind, (await makeExport(kind, store, NOW))?.content ?? '');
  }
});

/** The text of one export; there is always one. */
function file(kind: ExportKind): string {
  const text = files.get(kind) ?? '';
  expect(text.length).toBeGreaterThan(0);
  return text;
}

describe('a book full of nasty texts, taken out', () => {
  it.each(['people', 'happenings'] as const)('%s: a row each and no formula', kind => {
    const { data } = Papa.parse<string[]>(file(kind).replace(/^\uFEFF/, ''));
    const rows = data.filter(row => row.length > 1);
    const wanted = kind === 'people' ? book.contacts : book.events;
    expect(rows).toHaveLength(wanted.length + 1);
    expect(new Set(rows.map(row => row.length)).size).toBe(1);
    expect(rows.flat().filter(cell => FORMULA.test(cell) && !cell.startsWith("'"))).toEqual([]);
  });

  it('address cards: as many as people, none torn open by a text', () => {
    const lines = file('cards').split('\r\n');
    expect(lines.filter(line => line === 'BEGIN:VCARD')).toHaveLength(book.contacts.length);
    expect(lines.filter(line => line === 'END:VCARD')).toHaveLength(book.contacts.length);
  });

  it('calendar: balanced, whatever stands in a name', () => {
    const lines = file('calendar').split('\r\n');
    const count = (wanted: string) => lines.filter(line => line === wanted).length;
    expect(count('BEGIN:VCALENDAR')).toBe(1);
    expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
    expect(lines.filter(line => line.startsWith('BEGIN:') && !/:V/.test(line))).toEqual([]);
  });

  it('everything: comes back as the same bytes', async () => {
    const other = freshStore().store;
    await other.restore(await readBackup(file('json')), 'replace', true);
    expect(await other.backup()).toBe(file('json'));
  });

  it('a dossier of everybody: no line of it is raw markup', async () => {
    for (const { key } of book.contacts) {
      const content = (await makeDossier(key, store, NOW))?.content ?? '';
      expect(content.length).toBeGreaterThan(0);
      expect(content).not.toMatch(/(?<!\\)<(?:script|img|svg|iframe|style|a )/i);
    }
  });
});
