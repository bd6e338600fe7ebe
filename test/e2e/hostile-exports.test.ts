import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tame, tameLine } from '../../src/profile/tame.ts';
import { isNasty } from '../fixtures/hostile/corpus.ts';
import type { Chromium } from './support/chromium.ts';
import { type Downloads, downloads } from './support/downloads.ts';
import {
  goQuickly,
  goToPerson,
  openHostileBook,
  PEOPLE,
  ROWS,
} from './support/hostile/hostile-dashboard.ts';
import { cardsIn, unfolded, unmarked } from './support/hostile/read-exports.ts';
import { NEVER } from './support/never.ts';
import type { Popup } from './support/popup.ts';
import { keptIn } from './support/read-book.ts';

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^['"\p{Zs}]*[=+\-@＝＋－＠\t\r\n]/u;

/** A text without apostrophes, of which some are put before what looks like a formula. */
const bare = (text: string | undefined) => tame(text ?? '').replaceAll("'", '');

/** Every nasty text within a value; what else it holds are terms of ours. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isNasty(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  // The zone of a talk is the browser's term: the hour is told as it is on this computer.
  const { timeZone: _, ...words } = value as { readonly timeZone?: unknown };
  return Object.values(words).flatMap(textsIn);
}

describe('a book full of nasty texts, saved by its buttons', NEVER, () => {
  let chromium: Chromium;
  let screen: Popup;
  let saved: Downloads;

  beforeAll(async () => {
    ({ chromium, screen } = await openHostileBook());
    saved = await downloads(chromium);
  });
  afterAll(async () => {
    await chromium.browser.close();
    saved[Symbol.dispose]();
  });

  /** Saves one kind of export and gives what lies on the disk then. */
  async function save(kind: RegExp): Promise<string> {
    await goQuickly(screen, '#/your-data');
    await screen.choose('What to export', kind);
    await screen.press('Save the file');
    return readFileSync(await saved.next(), 'utf8');
  }

  /** Rows of a table below its header, by column. */
  function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
    const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const cells = data.flatMap(row => Object.values(row));
    expect(cells.filter(cell => FORMULA.test(cell) && !cell.startsWith("'"))).toEqual([]);
    return data;
  }

  it('people: a row each, every text in its cell, no formula', async () => {
    const rows = rowsOf(await save(/People/));
    expect(rows).toHaveLength(ROWS.contacts.length);
    for (const { key, profile } of PEOPLE) {
      const row = rows.find(one => one['Profile'] === profile.address);
      const happened = ROWS.events.filter(event => event.contact === key);
      const payloads = Object.assign(
        {},
        ...happened.map(event => ({ [event.kind]: event.payload })),
      );
      const { Name, Headline, Place, Tags, Notes, Title, Employer } = row ?? {};
      const [position] = profile.positions;
      expect([Name, Headline, Place, Tags, Notes, Title, Employer].map(bare), key).toEqual(
        [
          profile.name.value.full,
          profile.headline?.value,
          profile.place?.value,
          payloads.tagged.tags.join(', '),
          payloads.noted.text,
          position?.value.title,
          position?.value.employer,
        ].map(bare),
      );
    }
  });

  it('what happened: a row each, every letter and note whole, no formula', async () => {
    const rows = rowsOf(await save(/What happened/));
    expect(rows).toHaveLength(ROWS.events.length);
    const texts = new Set(rows.map(row => bare(row['Text'])));
    const subjects = new Set(rows.map(row => bare(row['Subject'])));
    const what = rows.map(row => bare(row['What'])).join('\n');
    for (const { payload } of ROWS.events) {
      if ('text' in payload) expect(texts).toContain(bare(payload.text));
      if ('questions' in payload) expect(texts).toContain(bare(payload.questions.join('\n')));
      if ('subject' in payload) expect(subjects).toContain(bare(payload.subject));
      if ('gift' in payload) expect(what).toContain(bare(payload.gift));
      if ('tags' in payload) expect(what).toContain(bare(payload.tags[0]));
      if ('to' in payload) expect(what).toContain(bare(String(payload.to)));
    }
  });

  it('address cards: as many as people, each with its own texts, none torn open', async () => {
    const cards = cardsIn(await save(/Address cards/));
    expect(cards).toHaveLength(ROWS.contacts.length);
    for (const { key, profile } of PEOPLE) {
      const card = cards.find(one => one['UID'] === key);
      const [position] = profile.positions;
      expect(card?.['FN'], key).toBe(tameLine(profile.name.value.full));
      expect(card?.['TITLE'] ?? '', key).toBe(tameLine(position?.value.title ?? ''));
      expect(card?.['ORG'] ?? '', key).toBe(tameLine(position?.value.employer ?? ''));
    }
  });

  it('calendar: balanced, and every name that has a day stands in it', async () => {
    const lines = unfolded(await save(/Meetings/));
    const count = (wanted: string) => lines.filter(line => line === wanted).length;
    expect(count('BEGIN:VCALENDAR')).toBe(1);
    expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
    expect(lines.filter(line => !/^[A-Z-]+[:;]/.test(line))).toEqual([]);
    const met = ROWS.events.filter(event => event.kind === 'scheduled');
    const titles = lines.filter(line => line.startsWith('SUMMARY:'));
    expect(titles.length).toBeGreaterThanOrEqual(met.length);
    for (const { contact } of met) {
      const full = PEOPLE.find(({ key }) => key === contact)?.profile.name.value.full ?? '';
      const name = tameLine(tame(full).slice(0, 300));
      const said = titles.map(line =>
        tameLine(line.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1')),
      );
      expect(
        said.some(title => title.includes(name)),
        name.slice(0, 80),
      ).toBe(true);
    }
  });

  it('everything: the very rows that the book holds', async () => {
    const { data } = JSON.parse(await save(/Everything/));
    const kept = await keptIn(screen);
    for (const table of ['contacts', 'events', 'drafts', 'sender', 'networkImports']) {
      expect(data[table], table).toEqual(kept[table]);
    }
    const { acquaintances, earlierContacts } = ROWS;
    expect(data.acquaintances).toHaveLength(acquaintances.length);
    for (const { first, last, employer, title, ...row } of acquaintances) {
      const { id, key, connectedOn } = row;
      const plain = { id, key, first, last, employer, title, connectedOn };
      expect(data.acquaintances).toContainEqual(plain);
    }
    expect(data.earlierContacts).toHaveLength(earlierContacts.length);
    for (const { key, name, lastOn, how } of earlierContacts) {
      expect(data.earlierContacts).toContainEqual({ key, name, lastOn, how });
    }
  });

  it('a page and a card of each person: every text of theirs, and no markup', async () => {
    for (const [index, contact] of PEOPLE.entries()) {
      const { key, profile } = contact;
      await goToPerson(screen, contact);
      // The page may still grow: what is meant is pressed, wherever it stands by now.
      await screen.pressIfOn('Save everything about them');
      const dossier = readFileSync(await saved.next(), 'utf8');
      expect(dossier).not.toMatch(/(?<!\\)<(?:script|img|svg|iframe|style|a )/i);
      const plain = unmarked(dossier);
      const { texts } = ROWS.drafts[index] ?? {};
      const written = [profile, texts, ...ROWS.events.filter(({ contact }) => contact === key)];
      const lost = written
        .flatMap(textsIn)
        .flatMap(text => tame(text).split(/\r\n|[\n\r\u2028\u2029]/))
        .map(tameLine)
        .filter(line => !plain.includes(line));
      expect(lost, key).toEqual([]);
      await screen.pressIfOn('Save an address card');
      const [card] = cardsIn(readFileSync(await saved.next(), 'utf8'));
      expect(card?.['FN']).toBe(tameLine(profile.name.value.full));
    }
  });
});
