import * as v from 'valibot';
import type { ProfileKey } from './address.ts';
import { SECTION_NAMES } from './fact.ts';
import { BOOK_LIMITS, type Limits, LONGEST_KEY, PAGE_LIMITS } from './limits.ts';
import type { Profile } from './profile.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Optional without `undefined`: an absent field is the only way to say "unknown". */
const maybe = v.exactOptional;

const key = v.custom<ProfileKey>(
  value => typeof value === 'string' && value.length > 0 && value.length <= LONGEST_KEY,
);

const yearMonth = v.object({
  year: v.pipe(v.number(), v.integer()),
  month: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
});

const period = v.object({
  start: maybe(yearMonth),
  end: maybe(yearMonth),
  current: v.boolean(),
});

const source = (text: v.GenericSchema<string>) =>
  v.object({ section: v.picklist([...SECTION_NAMES, 'sender']), how: text });

/** The parts that profiles are made of, with as much in each as the limits let through. */
function partsWithin(limits: Limits) {
  const text = v.pipe(v.string(), v.maxLength(limits.text));
  const someText = v.pipe(text, v.nonEmpty());
  const list = <const S extends v.GenericSchema>(item: S) =>
    v.pipe(v.array(item), v.maxLength(limits.list));
  const from = source(text);
  const fact = <const S extends v.GenericSchema>(value: S) =>
    v.object({
      value,
      source: from,
      confidence: v.picklist(['high', 'medium', 'low']),
      capturedAt: v.pipe(v.number(), v.finite()),
      agrees: maybe(list(text)),
      disagrees: maybe(list(v.object({ how: text, value: text }))),
    });
  return {
    text,
    someText,
    list,
    fact,
    /** An address that is safe to open: nothing but http and https ever becomes a link. */
    webAddress: v.pipe(someText, v.url(), v.regex(/^https?:\/\//i)),
    /** A path on the site that was read; never another host (`//host`). */
    path: v.pipe(someText, v.regex(/^\/(?![/\\])/)),
  };
}

/** The fields of a profile, which are explained in `profile/profile.ts`. */
function fieldsWithin(limits: Limits) {
  const { text, someText, list, fact, webAddress, path } = partsWithin(limits);
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

  return {
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
        v.picklist([
          'connectable',
          'pending',
          'incoming',
          'connected',
          'follow-only',
          'unavailable',
        ]),
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
  };
}

/** A profile as it may arrive from a page. */
export const ProfileSchema = v.object(fieldsWithin(PAGE_LIMITS)) satisfies v.GenericSchema<
  unknown,
  Profile
>;

const { text, someText, list, webAddress } = partsWithin(BOOK_LIMITS);

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
  ...fieldsWithin(BOOK_LIMITS),
  address: v.union([v.literal(''), webAddress]),
  corrections: maybe(list(correction)),
}) satisfies v.GenericSchema<unknown, Profile>;
