// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/profile/profile.ts';
import type { Reading } from '../../../src/profile/reading.ts';
import { readPage } from '../../../src/reader/read-page.ts';
import { isOtherSite, readWebPage } from '../../../src/reader/web/read-web-page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/web');

/** Reads markup as the page at an address. */
function readMarkup(markup: string, url: string): Reading {
  return readWebPage(new DOMParser().parseFromString(markup, 'text/html'), new URL(url), 7);
}

/** Reads a page of the fixtures at the address its first comment names. */
function readFixture(name: string): Reading {
  const markup = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  return readMarkup(markup, /"url": "([^"]+)"/.exec(markup)?.[1] ?? '');
}

function profileOf(reading: Reading): Profile {
  if (reading.kind === 'refusal') throw new Error(`refused: ${reading.reason}`);
  return reading.profile;
}

/** The values of a profile's facts, without provenance. */
function values(profile: Profile): Record<string, unknown> {
  const value = (fact: unknown): unknown =>
    typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : fact;
  return Object.fromEntries(
    Object.entries(profile)
      .map(([key, of]) => [key, Array.isArray(of) ? of.map(value) : value(of)] as const)
      .filter(([, of]) => !(Array.isArray(of) && of.length === 0)),
  );
}

describe('a page about one person', () => {
  it('reads a university page by its JSON-LD graph', () => {
    const reading = readFixture('university');
    expect(values(profileOf(reading))).toEqual({
      key: 'lakeshore.example.invalid/people/ingrid-solheim',
      address: 'https://www.lakeshore.example.invalid/people/ingrid-solheim',
      name: { full: 'Ingrid Solheim', first: 'Ingrid', last: 'Solheim', title: 'Prof.' },
      headline: 'Professor of Glaciology',
      place: 'Bergen, Norway',
      about: 'I study how glaciers remember.',
      pinnedEmployer: 'Lakeshore University',
      positions: [
        {
          title: 'Professor of Glaciology',
          employer: 'Lakeshore University',
          period: { current: true },
        },
      ],
      education: [{ school: 'Tromvik University' }],
      skills: ['Ice cores', 'Field safety'],
      languages: [{ name: 'Norwegian' }, { name: 'English' }],
    });
    expect(reading).toMatchObject({
      layout: 'generic',
      sections: { top: { state: 'found' }, experience: { state: 'found' } },
      selfCheck: { jsonLdPeople: 2 },
    });
  });

  it('is sure of a name that data and heading share, and of a role that the page shows', () => {
    const profile = profileOf(readFixture('university'));
    expect(profile.name).toMatchObject({ confidence: 'high', agrees: ['heading', 'title'] });
    expect(profile.headline).toMatchObject({
      confidence: 'high',
      source: { section: 'top', how: 'json-ld' },
      capturedAt: 7,
    });
    expect(profile.place?.confidence).toBe('medium');
  });

  it('reads microdata, and leaves nested people to themselves', () => {
    expect(values(profileOf(readFixture('gallery-microdata')))).toEqual({
      key: 'harbourmuseum.example.invalid/team/tomas-adeyemi',
      address: 'https://harbourmuseum.example.invalid/team/tomas-adeyemi/',
      name: { full: 'Tomas Adeyemi', first: 'Tomas', last: 'Adeyemi' },
      headline: 'Curator of Maritime Art',
      place: 'Ostend',
      about: 'Tomas looks after ships that no longer sail.',
      pinnedEmployer: 'Harbour Museum',
      positions: [
        { title: 'Curator of Maritime Art', employer: 'Harbour Museum', period: { current: true } },
      ],
    });
  });

  it('reads RDFa', () => {
    expect(values(profileOf(readFixture('judge-rdfa')))).toMatchObject({
      name: { full: 'Hana Petrova' },
      positions: [{ title: 'District Judge', employer: 'Westmark District Court' }],
      education: [{ school: 'Westmark School of Law' }],
    });
  });

  it('reads an h-card whose name stands within the heading', () => {
    expect(values(profileOf(readFixture('electrician-h-card')))).toEqual({
      key: 'sparks.example.invalid/about',
      address: 'https://sparks.example.invalid/about',
      name: { full: 'Bram Claes', first: 'Bram', last: 'Claes' },
      headline: 'Master electrician',
      place: 'Ghent, Belgium',
      about: 'I rewire old theatres without closing them.',
      pinnedEmployer: 'Claes Electrical',
      positions: [
        { title: 'Master electrician', employer: 'Claes Electrical', period: { current: true } },
      ],
    });
  });

  it('reads a bare people page by its heading, and is less sure', () => {
    const profile = profileOf(readFixture('nurse-heading'));
    expect(values(profile)).toMatchObject({
      name: { full: 'Amina Yusuf', first: 'Amina', title: 'Dr' },
      headline: 'Paediatric nurse at St Brigid Hospital',
      positions: [{ title: 'Paediatric nurse', employer: 'St Brigid Hospital' }],
    });
    expect(profile.name.confidence).toBe('medium');
  });
});

describe('the reader of the other site', () => {
  it('hands every page that is not its own to this one', () => {
    const page = new DOMParser().parseFromString(
      readFileSync(join(FOLDER, 'judge-rdfa.html'), 'utf8'),
      'text/html',
    );
    const elsewhere = new URL('https://courts.example.invalid/judges/hana-petrova');
    expect(readPage(page, elsewhere, 7)).toEqual(readWebPage(page, elsewhere, 7));
    const spoof = new URL('https://www.linkedin.com.example.invalid/in/hana-petrova/');
    expect(isOtherSite(spoof)).toBe(true);
    expect(isOtherSite(new URL('https://nl.linkedin.com/in/hana-petrova'))).toBe(false);
    expect(isOtherSite(new URL('chrome://settings/'))).toBe(false);
  });
});

describe('what is never read', () => {
  it.each(['university', 'gallery-microdata', 'judge-rdfa', 'electrician-h-card'])(
    'no contact detail, birth date, family or portrait: %s',
    name => {
      const text = JSON.stringify(readFixture(name));
      expect(text).not.toMatch(/@|555|mailto|\.jpg|Female|Norwegian"?,? ?(?:national)|19[78]\d/);
      expect(text).not.toMatch(/Olav|Kari|Petra|Lena|daughter|Secretvik|Fjord Road|Quay|Canal 9/);
    },
  );
});

describe('a page that is not certainly about one person', () => {
  it.each([
    ['team', 'two-identities'],
    ['article', 'not-a-profile'],
    ['services', 'not-a-profile'],
  ])('refuses %s as %s', (name, reason) => {
    expect(readFixture(name)).toMatchObject({ kind: 'refusal', reason });
  });

  it('refuses when the data is about one person and the heading is another', () => {
    const person = (name: string) => `{"@type":"Person","name":"${name}"}`;
    const markup = `<title>Jonas Lind</title><script type="application/ld+json">
      [{"@type":"ProfilePage","mainEntity":${person('Amina Yusuf')}},${person('Jonas Lind')}]</script>
      <h1>Jonas Lind</h1>`;
    expect(readMarkup(markup, 'https://example.invalid/people/x')).toMatchObject({
      reason: 'two-identities',
    });
  });

  it.each([
    ['heading and title are two of them', 'Amina Yusuf', 'Jonas Lind', 'Person'],
    ['the heading names both', 'Amina Yusuf and Jonas Lind', 'Ward night', 'Person'],
    ['the data calls both its subject', 'Ward night', 'Ward night', 'ProfilePage'],
  ])('refuses two people when %s', (_why, heading, title, type) => {
    const people = ['Amina Yusuf', 'Jonas Lind'].map(name =>
      type === 'Person'
        ? { '@type': type, name }
        : { '@type': type, mainEntity: { '@type': 'Person', name } },
    );
    const markup = `<title>${title}</title><h1>${heading}</h1>
      <script type="application/ld+json">${JSON.stringify(people)}</script>`;
    expect(readMarkup(markup, 'https://example.invalid/people/x')).toMatchObject({
      reason: 'two-identities',
    });
  });

  it('reads the one of several people whose name the heading is', () => {
    const people = ['Jonas Lind', 'Amina Yusuf'].map(name => ({ '@type': 'Person', name }));
    const markup = `<title>Our ward | St Brigid</title><h1>Amina Yusuf</h1>
      <script type="application/ld+json">${JSON.stringify(people)}</script>`;
    const reading = readMarkup(markup, 'https://example.invalid/people/x');
    expect(profileOf(reading).name.value.full).toBe('Amina Yusuf');
  });

  it('refuses an empty page', () => {
    expect(readMarkup('', 'https://example.invalid/')).toMatchObject({ reason: 'not-a-profile' });
  });
});

describe('two people at one path', () => {
  const page = (name: string) => `<title>${name}</title><h1>${name}</h1>
    <script type="application/ld+json">{"@type":"Person","name":"${name}"}</script>`;

  it('are told apart when the query or route chooses the person', () => {
    const keys = [
      profileOf(readMarkup(page('Amina Yusuf'), 'https://example.invalid/people?id=1')).key,
      profileOf(readMarkup(page('Jonas Lind'), 'https://example.invalid/people?id=2')).key,
      profileOf(readMarkup(page('Jonas Lind'), 'https://example.invalid/people#/jonas')).key,
      profileOf(readMarkup(page('Jonas Lind'), 'https://example.invalid/people?utm_source=x')).key,
    ];
    expect(keys).toEqual([
      'example.invalid/people#amina-yusuf',
      'example.invalid/people#jonas-lind',
      'example.invalid/people#jonas-lind',
      'example.invalid/people',
    ]);
  });
});

describe('hostile data', { timeout: 30_000 }, () => {
  it('is read as plain text, and reaches no prototype', () => {
    const profile = profileOf(readFixture('hostile'));
    expect(profile.headline?.value).toBe('Midwife & teacher');
    expect(profile.about?.value).toBe('=HYPERLINK("x") evil');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(JSON.stringify(profile)).not.toMatch(/polluted|onerror/);
  });

  it.each([
    ['deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['deep objects', `${'{"mainEntity":'.repeat(9_000)}1${'}'.repeat(9_000)}`],
    ['long', `{"@type":"Person","name":"${'x'.repeat(400_000)}"}`],
    ['wide', `[${'{"@type":"Person","name":"Amina Yusuf"},'.repeat(7_000)}1]`],
    [
      'circular and branching',
      `[${Array.from({ length: 60 }, (_, index) => `{"@type":"WebPage","@id":"#${index}","about":[${Array.from({ length: 60 }, (__, to) => `{"@id":"#${to}"}`).join(',')}]}`).join(',')}]`,
    ],
    ['circular', '[{"@type":"ProfilePage","@id":"#a","mainEntity":{"@id":"#a"}}]'],
  ])('of the kind "%s" costs little time', (_kind, json) => {
    const started = performance.now();
    readMarkup(`<script type="application/ld+json">${json}</script>`, 'https://example.invalid/');
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('of any shape is no failure', () => {
    const key = fc.constantFrom('@type', '@id', '@graph', 'name', 'mainEntity', 'worksFor', 'url');
    const text = fc.constantFrom('Person', 'ProfilePage', 'Rosa Lima', '#a', '', '/people/x');
    const { node } = fc.letrec(tie => ({
      node: fc.oneof(
        { maxDepth: 5 },
        text,
        fc.integer(),
        fc.constant(null),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('node'), { maxLength: 4 }),
      map: fc.dictionary(key, tie('node'), { maxKeys: 5 }),
    }));
    fc.assert(
      fc.property(node, json => {
        const data = JSON.stringify(json).replaceAll('<', '');
        const reading = readMarkup(
          `<title>Rosa Lima</title><script type="application/ld+json">${data}</script><h1>Rosa Lima</h1>`,
          'https://example.invalid/people/x',
        );
        const name = reading.kind === 'profile' ? reading.profile.name.value.full : 'Rosa Lima';
        expect(['Rosa Lima', 'Person', 'ProfilePage']).toContain(name);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the page as it was', () => {
    const markup = readFileSync(join(FOLDER, 'hostile.html'), 'utf8');
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const before = page.documentElement.outerHTML;
    readWebPage(page, new URL('https://example.invalid/'), 1);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
