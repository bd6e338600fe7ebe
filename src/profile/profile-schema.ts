import * as v from 'valibot';
import type { ProfileKey } from './address.ts';
import { SECTION_NAMES } from './fact.ts';
import type { Profile } from './profile.ts';

/**
 * Longest text (in UTF-16 units) and longest list taken from a page. Far above what
 * any profile holds; there to keep a page made to be huge out of the store.
 */
const LONGEST_TEXT = 100_000;
const LONGEST_LIST = 1_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const someText = v.pipe(text, v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Optional without `undefined`: an absent field is the only way to say "unknown". */
const maybe = v.exactOptional;

function list<const S extends v.GenericSchema>(item: S) {
  return v.pipe(v.array(item), v.maxLength(LONGEST_LIST));
}

/** An address that is safe to open: nothing but http and https ever becomes a link. */
const webAddress = v.pipe(someText, v.url(), v.regex(/^https?:\/\//i));
/** A path on the site that was read; never another host (`//host`). */
const path = v.pipe(someText, v.regex(/^\/(?![/\\])/));

const key = v.custom<ProfileKey>(
  value => typeof value === 'string' && value.length > 0 && value.length <= 4_096,
);

const source = v.object({
  section: v.picklist([...SECTION_NAMES, 'sender']),
  how: text,
});

function fact<const S extends v.GenericSchema>(value: S) {
  return v.object({
    value,
    source,
    confidence: v.picklist(['high', 'medium', 'low']),
    capturedAt: v.pipe(v.number(), v.finite()),
    agrees: maybe(list(text)),
    disagrees: maybe(list(v.object({ how: text, value: text }))),
  });
}

const yearMonth = v.object({
  year: v.pipe(v.number(), v.integer()),
  month: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
});

const period = v.object({
  start: maybe(yearMonth),
  end: maybe(yearMonth),
  current: v.boolean(),
});

const namedItem = v.object({
  name: someText,
  by: maybe(text),
  period: maybe(period),
  description: maybe(text),
});

const position = v.object({
  title: text,
  employer: maybe(text),
  employerPath: maybe(path),
  employment: maybe(text),
  period: maybe(period),
  place: maybe(text),
  description: maybe(text),
});

const education = v.object({
  school: text,
  degree: maybe(text),
  field: maybe(text),
  period: maybe(period),
  activities: maybe(text),
});

const post = v.object({
  text,
  age: maybe(text),
  ageDays: maybe(v.pipe(v.number(), v.minValue(0))),
  path: maybe(path),
});

/** A profile as it may arrive from a page; its fields are explained in `profile/profile.ts`. */
export const ProfileSchema = v.object({
  key,
  address: webAddress,
  name: fact(
    v.object({
      full: someText,
      first: someText,
      last: maybe(text),
      title: maybe(text),
    }),
  ),
  pronouns: maybe(fact(text)),
  degree: maybe(fact(v.picklist([1, 2, 3]))),
  connection: maybe(
    fact(
      v.picklist(['connectable', 'pending', 'incoming', 'connected', 'follow-only', 'unavailable']),
    ),
  ),
  headline: maybe(fact(text)),
  place: maybe(fact(text)),
  about: maybe(fact(text)),
  pinnedEmployer: maybe(fact(text)),
  pinnedSchool: maybe(fact(text)),
  positions: list(fact(position)),
  education: list(fact(education)),
  skills: list(fact(text)),
  certifications: list(fact(namedItem)),
  languages: list(fact(v.object({ name: someText, proficiency: maybe(text) }))),
  volunteering: list(fact(namedItem)),
  publications: list(fact(namedItem)),
  featured: list(fact(namedItem)),
  posts: list(fact(post)),
  mutuals: maybe(fact(v.object({ names: list(text), others: count }))),
  followers: maybe(fact(count)),
  openToWork: maybe(fact(text)),
}) satisfies v.GenericSchema<unknown, Profile>;

const correction = v.object({
  target: someText,
  field: maybe(text),
  text,
  was: maybe(text),
  fields: maybe(v.record(v.pipe(v.string(), v.maxLength(40)), text)),
  at: v.pipe(v.number(), v.finite()),
  lifted: maybe(v.literal(true)),
});

/**
 * A profile as a backup keeps it: people entered from pasted text have no address,
 * and the sender's corrections, which no page may bring, are kept.
 */
export const StoredProfileSchema = v.object({
  ...ProfileSchema.entries,
  address: v.union([v.literal(''), webAddress]),
  corrections: maybe(list(correction)),
}) satisfies v.GenericSchema<unknown, Profile>;
