import { describe, expect, it } from 'vitest';
import { parseReading } from '../../src/platform/parse-reading.ts';
import { cutText, PAGE_LIMITS } from '../../src/profile/limits.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { ProfileReading, Reading } from '../../src/profile/reading.ts';
import { bounded } from '../../src/reader/bounded.ts';
import { readPasted } from '../../src/reader/pasted/read-pasted.ts';
import { readSelection } from '../../src/reader/selection/read-selection.ts';
import { buildPage } from '../fixtures/builder/build.ts';
import type { PersonContent } from '../fixtures/builder/content.ts';
import { DIALECTS, type Dialect } from '../fixtures/builder/options.ts';
import { load } from '../fixtures/load.ts';
import { job, person, role, stay } from '../fixtures/people/draft.ts';
import { READING, topFact } from '../platform/sample-reading.ts';
import { readDocument } from './support/read.ts';

/** A megabyte without an end, with an emoji wherever one may cut. */
const MEGABYTE = 'Ann 🎈'.repeat(160_000);

/** Somebody with something in each section. Fictional. */
const WREN: PersonContent = person({
  id: 'WREN',
  example: 'a text of a megabyte',
  name: 'Wren Adeyemi',
  expectedName: { full: 'Wren Adeyemi', first: 'Wren', last: 'Adeyemi' },
  headline: 'HEADLINE keeper of maps',
  place: 'PLACE Ghent, Belgium',
  about: 'ABOUT Maps are arguments.',
  stays: [
    stay(
      'EMPLOYER Northwind Labs',
      role('TITLE Map keeper', '2019-03', undefined, {
        description: 'DESCRIPTION I keep maps.',
      }),
    ),
    job('Archivist', 'Westmark Library', '2012-01', '2019-02'),
  ],
  schools: [
    { school: 'SCHOOL Lakeshore Institute', degree: 'BA', field: 'History', from: 2008, to: 2011 },
  ],
  skills: ['SKILL Cartography'],
  posts: [
    {
      kind: 'original',
      text: 'POST Three things about old maps.',
      age: '2w',
      activity: '7100000000000000001',
    },
  ],
});

/** Words that each stand in a text of their own. */
const PLACES = [
  'HEADLINE',
  'PLACE',
  'ABOUT',
  'EMPLOYER',
  'TITLE',
  'DESCRIPTION',
  'SCHOOL',
  'SKILL',
  'POST',
];

/** Reads a page on which a text with this word has become a megabyte, and what is believed of it. */
function readWith(place: string, dialect: Dialect): Reading | undefined {
  const page = buildPage(WREN, { dialect });
  const document = load(page);
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const inScript = node.parentElement?.localName === 'script';
    if (!text.includes(place)) continue;
    node.nodeValue = inScript
      ? text.replace(place, `${place} ${MEGABYTE}`)
      : `${place} ${MEGABYTE}`;
  }
  // All that leaves a page is JSON.
  return parseReading(JSON.parse(JSON.stringify(readDocument(document, page.url))));
}

/** Every text and every list of a value. */
function everyPart(value: unknown): readonly (string | readonly unknown[])[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(everyPart);
  return Array.isArray(value) ? [value, ...inner] : inner;
}

function expectBounded(profile: Profile): void {
  for (const part of everyPart(profile)) {
    const limit = typeof part === 'string' ? PAGE_LIMITS.text : PAGE_LIMITS.list;
    expect(part.length).toBeLessThanOrEqual(limit);
    if (typeof part === 'string') expect(/\p{Surrogate}/u.test(part), part.slice(-9)).toBe(false);
  }
}

describe('a text of a megabyte costs nobody the whole reading', () => {
  for (const dialect of DIALECTS) {
    it.each(PLACES)(`in ${dialect}: %s`, place => {
      const started = performance.now();
      const reading = readWith(place, dialect);
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(reading?.kind).toBe('profile');
      const { profile } = reading as ProfileReading;
      expect(profile.name.value.full).toBe(WREN.name);
      expectBounded(profile);
    });
  }

  it.each([
    ['HEADLINE', 'top'],
    ['ABOUT', 'about'],
    ['TITLE', 'experience'],
    ['POST', 'activity'],
  ] as const)('and its section says so: %s', (place, section) => {
    const { profile, sections } = readWith(place, 'B3') as ProfileReading;
    expect(sections[section]).toMatchObject({ state: 'truncated', tooLong: true });
    const longest = Math.max(...everyPart(profile).map(part => part.length));
    expect(longest).toBeGreaterThan(PAGE_LIMITS.text - 10);
    // What does not stand in that section is as it was.
    expect(Object.values(sections).filter(one => 'tooLong' in one)).toHaveLength(1);
  });
});

/** The sample reading with some fields of its profile replaced. */
function withFields(fields: Partial<Profile>): ProfileReading {
  const reading = READING as ProfileReading;
  return { ...reading, profile: { ...reading.profile, ...fields } };
}

describe('bounded', () => {
  const skills = (count: number) => Array.from({ length: count }, (_, n) => topFact(`Skill ${n}`));

  it('gives back the very same where everything fits', () => {
    const reading = withFields({ skills: skills(PAGE_LIMITS.list) });
    expect(bounded(reading)).toBe(reading);
    const refusal: Reading = { kind: 'refusal', reason: 'own-profile', selfCheck: {} };
    expect(bounded(refusal)).toBe(refusal);
  });

  it('cuts a list, and tells how much of it is there', () => {
    const { profile, sections } = bounded(withFields({ skills: skills(1_500) })) as ProfileReading;
    expect(profile.skills).toHaveLength(PAGE_LIMITS.list);
    expect(profile.skills.at(-1)?.value).toBe(`Skill ${PAGE_LIMITS.list - 1}`);
    expect(sections.top).toMatchObject({ state: 'truncated', tooLong: true });
    expect(parseReading(bounded(withFields({ skills: skills(1_500) })))).toBeDefined();
  });

  it('cuts what stands beside a fact, and leaves out half a path', () => {
    const long = 'x'.repeat(PAGE_LIMITS.text + 1);
    const reading = withFields({
      headline: { ...topFact('h'), disagrees: [{ how: 'toolbar', value: long }] },
      mutuals: topFact({ names: Array.from({ length: 1_200 }, () => 'Ann'), others: 3 }),
      posts: [topFact({ text: 'p', path: `/${long}` })],
    });
    expect(parseReading(reading)).toBeUndefined();
    const { profile } = parseReading(bounded(reading)) as ProfileReading;
    expect(profile.headline?.disagrees?.[0]?.value).toHaveLength(PAGE_LIMITS.text);
    expect(profile.mutuals?.value.names).toHaveLength(PAGE_LIMITS.list);
    expect(profile.posts[0]?.value).toEqual({ text: 'p' });
  });

  it('never ends in half a character', () => {
    expect(cutText('ab🎈', 3)).toBe('ab');
    expect(cutText('ab🎈', 4)).toBe('ab🎈');
    expect(cutText('abc', 2)).toBe('ab');
  });
});

describe('words that were pasted or selected', () => {
  const at = new URL('https://www.linkedin.com/in/wren-adeyemi/');
  const texts = PLACES.slice(0, 5).map(
    place =>
      `Wren Adeyemi\n${place} ${MEGABYTE}\nAbout\n${place} ${MEGABYTE}\nExperience\n${MEGABYTE}`,
  );

  it.each(texts)('of megabytes are read as far as they may be (%#)', text => {
    for (const reading of [readPasted(text, 5), readSelection(text, at, 'Wren', 5)]) {
      if (reading.kind === 'profile') expectBounded(reading.profile);
    }
  });
});
