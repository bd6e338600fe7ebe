import fc from 'fast-check';
import type { PersonContent, Role, School, Stay } from '../../fixtures/builder/content.ts';
import { CONTAINERS, DIALECTS, LOCALES, type PageOptions } from '../../fixtures/builder/options.ts';
import { MARKER } from '../../fixtures/builder/strangers.ts';

/** Letters of several scripts, marks that pages and parsers stumble over, and an emoji. */
const WORD = fc
  .string({
    unit: fc.constantFrom(...'abdeghiklmnoprstuwyéüßñøłşžабвгδεζ中文字あいう한국어עברعربक'),
    minLength: 2,
    maxLength: 9,
  })
  .filter(word => !word.toLowerCase().includes(MARKER));
const GLUE = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' & ',
  ', ',
  ' / ',
  ' (',
  ' "',
  " '",
  ' <',
  ' > ',
  ' @',
  ' + ',
  ': ',
);

/** Some words with marks between them; begins with a word, so it is never a bare mark. */
function phrase(maxWords: number): fc.Arbitrary<string> {
  return fc
    .tuple(WORD, fc.array(fc.tuple(GLUE, WORD), { maxLength: maxWords - 1 }))
    .map(([first, rest]) => `${capital(first)}${rest.map(([glue, word]) => glue + word).join('')}`);
}

/** With a capital, as titles and names begin. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name of plain parts: what parts mean is proved elsewhere, with people of every culture. */
const NAME = fc.constantFrom('Maren Aalto', 'Pío Baeza', 'Ayşe Demir', 'Lev Orlow', 'Ruth Okafor');

const YEAR = fc.integer({ min: 1970, max: 2025 });
const MONTH = fc.integer({ min: 1, max: 12 });

/** A role that ended, or goes on. */
const ROLE: fc.Arbitrary<Role> = fc
  .record(
    {
      title: phrase(4),
      year: YEAR,
      month: MONTH,
      years: fc.integer({ min: 1, max: 9 }),
      ended: fc.boolean(),
      description: phrase(12),
    },
    { requiredKeys: ['title', 'year', 'month', 'years', 'ended'] },
  )
  .map(({ title, year, month, years, ended, description }) => ({
    title,
    start: { year, month },
    ...(ended ? { end: { year: year + years, month } } : {}),
    ...(description === undefined ? {} : { description }),
  }));

/** A stay with one to three roles. */
const STAY: fc.Arbitrary<Stay> = fc
  .record(
    {
      employer: phrase(3),
      pageId: fc.integer({ min: 10_000_000, max: 99_999_999 }),
      employment: fc.constantFrom('full-time', 'part-time', 'contract', 'self-employed'),
      first: ROLE,
      rest: fc.array(ROLE, { maxLength: 2 }),
    },
    { requiredKeys: ['employer', 'first', 'rest'] },
  )
  .map(({ first, rest, ...stay }) => ({ ...stay, roles: [first, ...rest] }) as Stay);

/** A stay at a school. */
const SCHOOL: fc.Arbitrary<School> = fc
  .record({
    school: phrase(4),
    degree: WORD.map(capital),
    from: YEAR,
    length: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ length, ...school }) => ({ ...school, to: school.from + length }));

/** Words without repetition, as a list of skills is. */
const SKILLS = fc.uniqueArray(phrase(3), { maxLength: 4 });

/** Somebody with a plain name and anything for the rest. */
export const anyPerson: fc.Arbitrary<PersonContent> = fc
  .record(
    {
      name: NAME,
      headline: phrase(8),
      place: phrase(2),
      about: fc.array(phrase(10), { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n\n')),
      stays: fc.uniqueArray(STAY, { maxLength: 3, selector: stay => stay.employer }),
      schools: fc.array(SCHOOL, { maxLength: 2 }),
      skills: SKILLS,
      words: phrase(12),
      followers: fc.integer({ min: 2, max: 90_000 }),
    },
    { requiredKeys: ['name', 'stays', 'schools', 'skills', 'words'] },
  )
  .map(({ name, words, ...rest }) => {
    const [first = '', last = ''] = name.split(' ');
    return {
      id: first.normalize('NFD').replace(/[^A-Za-z]/g, ''),
      example: 'anybody',
      slug: `${first.toLowerCase()}-1b2c3d`,
      name,
      expectedName: { full: name, first, last },
      posts: [
        { kind: 'repost', text: '', age: '8mo', activity: '7351000000000000002' },
        { kind: 'quote', text: words, age: '1d', activity: '7351000000000000003' },
        { kind: 'comment', text: '', age: '2w', activity: '7351000000000000004' },
      ],
      ...rest,
    } satisfies PersonContent;
  });

/** Any layout, language and state, scrolled to the end. */
export const anyOptions: fc.Arbitrary<PageOptions> = fc
  .record({
    dialect: fc.constantFrom(...DIALECTS),
    locale: fc.constantFrom(...LOCALES),
    degree: fc.constantFrom(1, 2, 3),
    noise: fc.constant(true),
    seed: fc.nat(),
  })
  .map(options => ({
    ...options,
    connection: options.degree === 1 ? 'connected' : 'connectable',
    loaded: CONTAINERS,
  }));
