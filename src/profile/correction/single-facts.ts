import type { Fact } from '../fact.ts';
import type { ConnectionState, Degree, Mutuals, Profile } from '../profile.ts';

/** What each single-valued fact but the name holds. */
export interface SingleValues {
  readonly pronouns: string;
  readonly headline: string;
  readonly place: string;
  readonly about: string;
  readonly pinnedEmployer: string;
  readonly pinnedSchool: string;
  readonly openToWork: string;
  readonly degree: Degree;
  readonly connection: ConnectionState;
  readonly mutuals: Mutuals;
  readonly followers: number;
}

/** A single-valued fact that can be corrected. */
export type SingleName = keyof SingleValues;

/** How a value is written down in the log of corrections, and read from what was typed. */
export interface SingleShape<T> {
  readonly text: (value: T) => string;
  /** `undefined` where the words are no such value. */
  readonly value: (text: string) => T | undefined;
}

/** Every way of standing to somebody that a page may show. */
export const CONNECTION_STATES: readonly ConnectionState[] = [
  'connectable',
  'pending',
  'incoming',
  'connected',
  'follow-only',
  'unavailable',
];

/** Every degree of connection. */
export const DEGREES: readonly Degree[] = [1, 2, 3];

const TEXT: SingleShape<string> = { text: value => value, value: text => text };

function oneOf<T extends string | number>(values: readonly T[]): SingleShape<T> {
  return { text: String, value: text => values.find(value => `${value}` === text) };
}

/** `2,292`, `2 292`, `2.292` or `2292`. */
const COUNT = /^\d{1,3}(?:[.,'\u2019\s]\d{3})+$|^\d{1,12}$/;

const FOLLOWERS: SingleShape<number> = {
  text: String,
  value: text => (COUNT.test(text) ? Number(text.replace(/\D/g, '')) : undefined),
};

const OTHERS = /^\+?\s*(\d{1,6})(?:\s+(?:others?|more))?$/i;

/** `Priya, Tomás, +12`: the names, and how many more. */
const MUTUALS: SingleShape<Mutuals> = {
  text: ({ names, others }) => [...names, ...(others > 0 ? [`+${others}`] : [])].join(', '),
  value: text => {
    const parts = text
      .split(/[,;\n]|\s+and\s+/)
      .map(one => one.trim())
      .filter(one => one !== '');
    const counts = parts.flatMap(one => OTHERS.exec(one)?.[1] ?? []);
    const names = parts.filter(one => !OTHERS.test(one));
    if (counts.length > 1 || parts.length === 0) return undefined;
    return { names, others: Number(counts[0] ?? 0) };
  },
};

/** The facts with one value each, and how each is put into words and read from them. */
export const SINGLE_FACTS: { readonly [K in SingleName]: SingleShape<SingleValues[K]> } = {
  pronouns: TEXT,
  headline: TEXT,
  place: TEXT,
  about: TEXT,
  pinnedEmployer: TEXT,
  pinnedSchool: TEXT,
  openToWork: TEXT,
  degree: oneOf(DEGREES),
  connection: oneOf(CONNECTION_STATES),
  mutuals: MUTUALS,
  followers: FOLLOWERS,
};

/** Whether a field of the profile is such a fact. */
export function isSingle(field: string): field is SingleName {
  return Object.hasOwn(SINGLE_FACTS, field);
}

/** A single-valued fact of a profile in the words of the log; empty where it is unknown. */
export function singleText<K extends SingleName>(profile: Profile, name: K): string {
  const fact = profile[name] as Fact<SingleValues[K]> | undefined;
  return fact === undefined ? '' : SINGLE_FACTS[name].text(fact.value);
}

/** The profile with a single-valued fact as these words have it; without it where they are empty. */
export function withSingle<K extends SingleName>(
  profile: Profile,
  name: K,
  text: string,
  asFact: (value: SingleValues[K]) => Fact<SingleValues[K]>,
): Profile {
  const { [name]: _before, ...rest } = profile;
  const value = text === '' ? undefined : SINGLE_FACTS[name].value(text);
  if (value === undefined) return text === '' ? (rest as Profile) : profile;
  return { ...(rest as Profile), [name]: asFact(value) };
}

/** What was typed for a fact, as it stands in the log; `undefined` where it is no such value. */
export function writtenSingle<K extends SingleName>(name: K, typed: string): string | undefined {
  if (typed === '') return '';
  const value = SINGLE_FACTS[name].value(typed);
  return value === undefined ? undefined : SINGLE_FACTS[name].text(value);
}
