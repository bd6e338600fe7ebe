import fc from 'fast-check';
import type { Fact } from '../../../src/profile/fact.ts';
import { BOOK_LIMITS, LONGEST_KEY } from '../../../src/profile/limits.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { NEW_SENDER, type Sender } from '../../../src/sender/sender.ts';
import type { WorkingDraft } from '../../../src/store/store.ts';
import { person } from '../support.ts';

/** Far longer than anybody writes, and still to be kept. */
export const MILLION = 'Ann '.repeat(250_000);

/** Who all of it is about. */
export const ADA = person('ada-brandt', 'Ada Brandt');

/** Terms, of which there are a few and no others. */
const TERMS: ReadonlySet<string> = new Set(
  'channel reason occasion answer way stillSuits why kind friendTie plan register section confidence'.split(
    ' ',
  ),
);
/** Not the sender's words: addresses, and what entries are told apart by. */
const FIXED: ReadonlySet<string> = new Set('key address id contact friendKey'.split(' '));

/** A way to a place in a value. */
type Way = readonly (string | number)[];

/** Every place in a value that holds a free text or a list of them. */
export function places(value: unknown, way: Way = []): readonly Way[] {
  const name = way.findLast(part => typeof part === 'string');
  if (typeof name === 'string' && (TERMS.has(name) || FIXED.has(name))) return [];
  if (typeof value === 'string') return [way];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([part, one]) =>
    places(one, [...way, Array.isArray(value) ? Number(part) : part]),
  );
  return Array.isArray(value) && value.length > 0 ? [way, ...inner] : inner;
}

/** The value with another text, or as long a list, at one place. */
export function longer<T>(value: T, way: Way, length: number): T {
  const copy = structuredClone(value);
  const last = way.at(-1) ?? '';
  const holder = way
    .slice(0, -1)
    .reduce<unknown>((one, part) => Reflect.get(one as object, part), copy);
  const was: unknown = Reflect.get(holder as object, last);
  const list = Array.isArray(was) ? Array.from({ length }, () => was[0]) : undefined;
  Reflect.set(
    holder as object,
    last,
    list ?? 'Ann '.repeat(Math.ceil(length / 4)).slice(0, length),
  );
  return copy;
}

/** Lengths around every limit there is, or was: of texts, and of lists. */
export const aLength: fc.Arbitrary<number> = fc.constantFrom(
  1,
  1_000,
  1_001,
  BOOK_LIMITS.list,
  BOOK_LIMITS.list + 1,
  100_001,
  200_001,
  BOOK_LIMITS.text,
  BOOK_LIMITS.text + 1,
);

/** A key of the greatest length. */
export const LONG_KEY = `linkedin.com/in/${'a'.repeat(LONGEST_KEY - 16)}`;

function fact<T>(value: T): Fact<T> {
  return { ...ADA.name, value, agrees: ['card'], disagrees: [{ how: 'toolbar', value: 'x' }] };
}

const period = { start: { year: 2020, month: 3 }, end: { year: 2021 }, current: false };
const item = fact({ name: 'n', by: 'b', period, description: 'd' });

/** A profile in which every field there is holds something. */
export const FULL_PROFILE: Required<Profile> = {
  ...ADA,
  name: fact({ full: 'Ada Brandt', first: 'Ada', last: 'Brandt', title: 'Dr' }),
  pronouns: fact('she'),
  degree: fact(2),
  connection: fact('connectable'),
  headline: fact('h'),
  place: fact('p'),
  about: fact('a'),
  pinnedEmployer: fact('e'),
  pinnedSchool: fact('s'),
  positions: [
    fact({
      title: 't',
      employer: 'e',
      employerPath: '/company/1/',
      employment: 'f',
      period,
      place: 'p',
      description: 'd',
    }),
  ],
  education: [fact({ school: 's', degree: 'd', field: 'f', period, activities: 'a' })],
  skills: [fact('s')],
  certifications: [item],
  languages: [fact({ name: 'n', proficiency: 'p' })],
  volunteering: [item],
  publications: [item],
  featured: [item],
  posts: [fact({ text: 't', age: '2w', ageDays: 14, path: '/feed/1' })],
  mutuals: fact({ names: ['Ann'], others: 2 }),
  followers: fact(3),
  openToWork: fact('o'),
  corrections: [
    { target: 'skills+5', field: 'value', text: 't', was: 'w', fields: { by: 'b' }, at: 5 },
  ],
};

/** A sender of whom everything is known. */
export const FULL_SENDER: Required<Sender> = {
  ...NEW_SENDER,
  firstName: 'Sam',
  schools: ['s'],
  employers: ['e'],
  languages: ['l'],
  offers: ['o'],
  notesPerMonth: 5,
  writesIn: ['de'],
  inOtherWords: { de: { background: 'b', exploring: 'e', offers: ['o'], signOff: 's' } },
};

/** A letter in the making with all that may be known for it. */
export const FULL_DRAFT: Required<WorkingDraft> = {
  contact: ADA.key,
  channel: 'message',
  reason: 'similar-path',
  occasion: 'first-request',
  language: 'en',
  wording: 1,
  context: {
    referrer: 'r',
    introducer: 'i',
    friend: 'f',
    friendFirst: 'f',
    friendKey: ADA.key,
    friendTie: 'colleague',
    friendPlace: 'p',
    personal: 'p',
    statements: ['s'],
    times: ['t'],
    learned: 'l',
    news: 'n',
    later: 'l',
    colleague: 'c',
    named: ['n'],
    promised: ['p'],
    welcome: true,
    sentAt: 4,
  },
  texts: { 'message/similar-path': { text: 't', subject: 's', edited: true } },
  asserted: ['a'],
  overridden: ['o'],
  copiedAt: 3,
  savedAt: 4,
};
