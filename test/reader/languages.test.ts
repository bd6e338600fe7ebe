import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/profile/languages.ts';
import { isDuration } from '../../src/profile/periods/duration.ts';
import { monthOf } from '../../src/profile/periods/month-of.ts';
import { MONTH_NAMES } from '../../src/profile/periods/months.ts';
import { parseMoment } from '../../src/profile/periods/parse-moment.ts';
import { parsePeriod } from '../../src/profile/periods/parse-period.ts';
import { PRESENT_WORDS } from '../../src/profile/periods/present-words.ts';
import { typedMoment } from '../../src/profile/periods/typed-moment.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { Reading } from '../../src/profile/reading.ts';
import { GUESSED_HEADINGS, SEEN_HEADINGS } from '../../src/profile/sections/heading-words.ts';
import { guessedSectionOfHeading, sectionOfHeading } from '../../src/profile/sections/headings.ts';
import { followersIn } from '../../src/reader/parse/counts.ts';
import { badgeDegree } from '../../src/reader/parse/degree.ts';
import { EMPLOYMENT_TYPES, isEmploymentType } from '../../src/reader/parse/employment-types.ts';
import { readPositions } from '../../src/reader/parse/positions.ts';
import { readPasted } from '../../src/reader/pasted/read-pasted.ts';
import {
  DEGREE_WORDS,
  namesDegree,
  namesSchool,
  SCHOOL_WORDS,
} from '../../src/reader/pasted/school-words.ts';
import { LOCALES } from '../fixtures/builder/options.ts';
import { dateText, wordingFor } from '../fixtures/builder/wording/wording.ts';
import { line } from './parse/lines.ts';
import { readDocument } from './support/read.ts';

const SECTIONS = [
  'about',
  'experience',
  'education',
  'skills',
  'activity',
  'featured',
  'certifications',
  'languages',
  'volunteering',
  'publications',
] as const;

/** The languages of which no heading was ever seen on the site. */
const NEVER_SEEN: readonly Language[] = ['nl', 'ja', 'zh', 'ko', 'ar'];

it('the languages the reader knows and those the fixtures are written in are the same', () => {
  expect([...LOCALES].sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('%s', language => {
  const words = wordingFor(language);

  it.each(SECTIONS)('has a heading for %s, known for what it is worth', section => {
    const seen = SEEN_HEADINGS[language][section] ?? [];
    const guessed = GUESSED_HEADINGS[language][section] ?? [];
    expect(seen.length + guessed.length).toBeGreaterThan(0);
    for (const heading of seen) expect(sectionOfHeading(heading)).toBe(section);
    for (const heading of guessed) {
      // A guess of one language may be what was seen in another, and then means the same.
      const known = sectionOfHeading(heading);
      if (known === undefined) expect(guessedSectionOfHeading(heading)).toBe(section);
      else expect(known).toBe(section);
    }
  });

  it('has words for "until now", and a guessed one is no evidence on a page', () => {
    const { seen, guessed } = PRESENT_WORDS[language];
    expect(seen.length + guessed.length).toBeGreaterThan(0);
    for (const word of [...seen, ...guessed, words.present]) {
      const range = `2019 - ${word}`;
      expect({ range, period: parsePeriod(range)?.period }).toEqual({
        range,
        period: { start: { year: 2019 }, current: true },
      });
      expect(typedMoment(word)).toBe('now');
    }
    for (const word of seen) expect(parsePeriod(`Smarch 2019 - ${word}`)).toBeDefined();
    const others = new Set(LANGUAGES.flatMap(other => PRESENT_WORDS[other].seen));
    for (const word of guessed.filter(one => !others.has(one))) {
      expect(parsePeriod(`Smarch 2019 - ${word}`)).toBeUndefined();
    }
  });

  it('has twelve months, written out and as dates show them', () => {
    const names = Object.entries(MONTH_NAMES).filter(([key]) => key.startsWith(language));
    for (const [, list] of names) {
      expect(list.split(' ').map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    }
    expect(names.length > 0 || ['ja', 'zh', 'ko'].includes(language)).toBe(true);
    for (let month = 1; month <= 12; month += 1) {
      const text = dateText(words, { year: 2019, month });
      expect({ text, moment: parseMoment(text) }).toEqual({
        text,
        moment: { at: { year: 2019, month }, sure: true },
      });
    }
  });

  it('has lengths of time, which are no dates', () => {
    for (const [years, months] of [
      [1, 1],
      [2, 9],
      [0, 3],
      [4, 0],
    ] as const) {
      const text = words.duration(years, months);
      expect({ text, is: isDuration(text) }).toEqual({ text, is: true });
    }
  });

  it('has badges for all three degrees of connection', () => {
    for (const degree of [1, 2, 3] as const) {
      for (const dot of ['·', '•']) {
        const badge = `${dot} ${words.degree(degree)}`;
        expect({ badge, degree: badgeDegree(badge) }).toEqual({ badge, degree });
      }
    }
  });

  it('has kinds of employment, none of which becomes an employer', () => {
    const { seen, guessed } = EMPLOYMENT_TYPES[language];
    expect(seen.length + guessed.length).toBeGreaterThanOrEqual(5);
    for (const kind of [...seen, ...guessed, ...Object.values(words.employment)]) {
      expect({ kind, is: isEmploymentType(kind) }).toEqual({ kind, is: true });
      const [alone] = readPositions([line('Nurse'), line(kind), line('2019 - 2020')]);
      expect(alone?.position).toMatchObject({ title: 'Nurse', employment: kind });
      expect(alone?.position.employer).toBeUndefined();
      expect(alone?.corroborated).toBe(false);
    }
  });

  it('calls followers by a word that is known', () => {
    expect(followersIn(words.followers(2292))).toBe(2292);
    expect(followersIn(`2,292 ${words.connections}`)).toBeUndefined();
  });

  it('has words for schools and degrees', () => {
    const schools = SCHOOL_WORDS[language].split(' ');
    expect(schools.length).toBeGreaterThan(2);
    for (const school of schools) expect(namesSchool(`Lakeshore ${school}`)).toBe(true);
    expect(DEGREE_WORDS[language].length).toBeGreaterThan(2);
    for (const degree of DEGREE_WORDS[language]) expect(namesDegree(`${degree}, 2019`)).toBe(true);
    expect(namesDegree('Maya Okonkwo')).toBe(false);
    expect(namesSchool('Harbor & Pine')).toBe(false);
  });
});

it('no heading names two sections', () => {
  const named = new Map<string, Set<string>>();
  for (const words of [SEEN_HEADINGS, GUESSED_HEADINGS]) {
    for (const language of LANGUAGES) {
      for (const section of SECTIONS) {
        for (const heading of words[language][section] ?? []) {
          const key = heading.toLowerCase();
          named.set(key, (named.get(key) ?? new Set()).add(section));
        }
      }
    }
  }
  expect([...named].filter(([, sections]) => sections.size > 1)).toEqual([]);
});

it('what was never seen is not among the words that were', () => {
  for (const language of NEVER_SEEN) {
    expect(SEEN_HEADINGS[language]).toEqual({});
    for (const headings of Object.values(GUESSED_HEADINGS[language])) {
      for (const heading of headings) expect(sectionOfHeading(heading)).toBeUndefined();
    }
  }
});

it('an employer with the name of a kind of employment is an employer: its logo says so', () => {
  const [read] = readPositions([
    { ...line('Stagehand'), labels: ['Stage logo'] },
    { ...line('Stage'), labels: ['Stage logo'] },
    line('2019 - 2020'),
  ]);
  expect(read?.position).toMatchObject({ title: 'Stagehand', employer: 'Stage' });
});

describe('a pasted life in a language whose headings were never seen', () => {
  it.each(NEVER_SEEN)(
    '%s: the parts are found, and nothing in them is more than a guess',
    language => {
      const heading = (section: 'experience' | 'skills') =>
        GUESSED_HEADINGS[language][section]?.[0];
      const text = [
        'Maya Okonkwo',
        'Senior designer at Northwind Labs',
        '',
        heading('experience'),
        'UX Designer',
        'Harbor & Pine',
        'Mar 2020 - Aug 2022',
        '',
        heading('skills'),
        'Triage, Design systems',
      ].join('\n');
      const reading = readPasted(text, 0);
      if (reading.kind !== 'profile') throw new Error(reading.reason);
      const { positions, skills, name } = reading.profile;
      expect(positions.map(({ value }) => [value.title, value.employer])).toEqual([
        ['UX Designer', 'Harbor & Pine'],
      ]);
      expect(skills.map(({ value }) => value)).toEqual(['Triage', 'Design systems']);
      expect([...positions, ...skills].map(({ confidence }) => confidence)).toEqual([
        'low',
        'low',
        'low',
      ]);
      expect(name.confidence).not.toBe('low');
      const known = readPasted(text.replace(heading('experience') ?? '', 'Experience'), 0);
      expect(known.kind === 'profile' && known.profile.positions[0]?.confidence).toBe('medium');
    },
  );
});

describe('a page on which no mark of the sections is left', () => {
  const SLUG = 'maya-okonkwo-1a2b3c';
  const section = (heading: string, body: string) =>
    `<section><h2>${heading}</h2>${body}</section>`;
  const box = (text: string) => `<p><span data-testid="expandable-text-box">${text}</span></p>`;
  const entry = (...lines: readonly string[]) => lines.map(text => `<p>${text}</p>`).join('');

  /** The profile under headings of one language; `more` stands before the other sections. */
  function page(heading: (section: (typeof SECTIONS)[number]) => string, more = ''): Reading {
    const body = `<div role="toolbar"><a href="https://www.linkedin.com/in/${SLUG}/"><p>Maya Okonkwo</p></a></div>
      <main><div data-testid="lazy-column"><section><h2>Maya Okonkwo</h2><p>Senior designer</p></section>${more}
      ${section(heading('about'), box('I listen first.'))}
      ${section(heading('experience'), entry('Nurse', 'St Brigid', '2013 - 2019 · 6 yrs'))}
      ${section(heading('skills'), entry('Design systems'))}
      ${section(heading('languages'), entry('Dutch', 'Native'))}</div></main>`;
    const { document } = new JSDOM(`<title>Maya Okonkwo | LinkedIn</title>${body}`).window;
    return readDocument(document, `https://www.linkedin.com/in/${SLUG}/`);
  }

  function profileOf(reading: Reading): Profile {
    if (reading.kind !== 'profile') throw new Error(reading.reason);
    return reading.profile;
  }

  it.each(NEVER_SEEN)(
    '%s: a guessed heading finds what nothing else does, as a guess',
    language => {
      const { name, about, positions, skills, languages } = profileOf(
        page(of => GUESSED_HEADINGS[language][of]?.[0] ?? ''),
      );
      expect([about?.value, skills[0]?.value, languages[0]?.value.name]).toEqual([
        'I listen first.',
        'Design systems',
        'Dutch',
      ]);
      expect(positions[0]?.value).toMatchObject({ title: 'Nurse', employer: 'St Brigid' });
      const found = [about, positions[0], skills[0], languages[0]];
      expect(found.map(one => one?.confidence)).toEqual(['low', 'low', 'low', 'low']);
      expect(name.confidence).toBe('high');
    },
  );

  it('without words that are known nothing of it is read; with words that were seen it is surer', () => {
    const unknown = profileOf(page(of => `Vurgh ${of}`));
    expect([unknown.about, unknown.positions, unknown.skills]).toEqual([undefined, [], []]);
    const seen = profileOf(page(of => SEEN_HEADINGS.en[of]?.[0] ?? ''));
    expect(seen.about?.confidence).toBe('medium');
    expect(seen.skills[0]?.confidence).toBe('medium');
  });

  it('structure is believed before a guess, wherever on the page the guess stands', () => {
    const linked = section(
      'Vurgh',
      `${entry('Listening')}<a href="/in/${SLUG}/details/skills/">Vurgh</a>`,
    );
    for (const language of NEVER_SEEN) {
      const { skills } = profileOf(page(of => GUESSED_HEADINGS[language][of]?.[0] ?? '', linked));
      expect(skills.map(({ value, confidence }) => [value, confidence])).toEqual([
        ['Listening', 'medium'],
      ]);
      const after = profileOf(
        page(of =>
          of === 'languages'
            ? `Vurgh</h2></section>${linked}<section><h2>`
            : (GUESSED_HEADINGS[language][of]?.[0] ?? ''),
        ),
      );
      expect(after.skills[0]?.value).toBe('Listening');
    }
  });

  it('a guess makes no refusal', () => {
    for (const language of NEVER_SEEN) {
      const words = Object.values(GUESSED_HEADINGS[language]).flat();
      for (const word of words) expect(page(() => word).kind).toBe('profile');
    }
  });
});
