import { fieldText } from '../../../profile/correction/entry-fields.ts';
import {
  ENTRY_SHAPES,
  type EntryList,
  isEntryList,
  isOneOf,
} from '../../../profile/correction/entry-shapes.ts';
import {
  CONNECTION_STATES,
  DEGREES,
  isSingle,
  type SingleName,
  singleText,
} from '../../../profile/correction/single-facts.ts';
import { type FactRef, factAt } from '../../../profile/fact-ref.ts';
import type { Period } from '../../../profile/period.ts';
import type { Profile } from '../../../profile/profile.ts';
import { FACT_NAMES, NEW_FACTS, PART_HINTS, PARTS, PARTS_OF } from '../fact-words.ts';
import { CONNECTIONS, DEGREES as DEGREE_WORDS } from '../words.ts';
import { spellEnd, spellMoment } from './spell-period.ts';

/** How a line is filled in. */
export type FieldKind = 'text' | 'long' | 'start' | 'end' | 'count' | 'names' | 'choice';

/** One line to correct, e.g. the employer of a position. */
export interface FactField {
  readonly ref: FactRef;
  readonly label: string;
  /** As it reads now; empty where the page does not say. */
  readonly value: string;
  readonly kind: FieldKind;
  readonly hint?: string | undefined;
  /** What can be chosen, where typing makes no sense. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** Text facts and parts that may need more than one line. */
const LONG = ['about', 'description', 'activities'] as const;
/** A text of this many characters is long wherever it stands. */
const LONG_TEXT = 60;

function kindOf(field: string, value: string): FieldKind {
  if (field === 'start' || field === 'end') return field;
  const long = isOneOf(LONG, field) || value.length > LONG_TEXT || value.includes('\n');
  return long ? 'long' : 'text';
}

/** One part of an entry as a person would write it. */
function spelt(value: unknown, field: string): string {
  if (field !== 'start' && field !== 'end') return fieldText(value, field);
  const period = (value as { readonly period?: Period } | undefined)?.period;
  if (field === 'end') return spellEnd(period);
  return period?.start === undefined ? '' : spellMoment(period.start);
}

/** The lines of an entry of a list; empty ones where there is no entry yet. */
function linesOf(list: EntryList, value: unknown, ref: (field: string) => FactRef): FactField[] {
  const { main, optional } = ENTRY_SHAPES[list];
  return [main, ...optional].map(field => {
    const text = value === undefined ? '' : spelt(value, field);
    const label = PARTS_OF[list]?.[field] ?? PARTS[field === 'value' ? 'text' : field] ?? field;
    const kind = list === 'posts' && field === main ? 'long' : kindOf(field, text);
    return { ref: ref(field), label, value: text, kind, hint: PART_HINTS[field] };
  });
}

const CHOICES: Partial<Readonly<Record<SingleName, FactField['choices']>>> = {
  degree: DEGREES.map(degree => ({ value: `${degree}`, label: DEGREE_WORDS[degree] })),
  connection: CONNECTION_STATES.map(value => ({ value, label: CONNECTIONS[value] })),
};

const KINDS: Partial<Readonly<Record<SingleName, FieldKind>>> = {
  degree: 'choice',
  connection: 'choice',
  followers: 'count',
  mutuals: 'names',
};

function singleLine(name: SingleName, value: string, label: string): FactField {
  const choices = CHOICES[name];
  return {
    ref: name,
    label,
    value,
    kind: KINDS[name] ?? kindOf(name, value),
    hint: PART_HINTS[name],
    ...(choices === undefined ? {} : { choices }),
  };
}

/** The lines in which a fact is corrected, the part without which it is nothing first. */
export function fieldsOf(profile: Profile, ref: FactRef): readonly FactField[] {
  const [fact = ''] = ref.split('.');
  if (fact === 'name') return nameLines(profile);
  if (isSingle(fact)) {
    return [singleLine(fact, singleText(profile, fact), FACT_NAMES[fact] ?? PARTS['text'] ?? '')];
  }
  if (!isEntryList(fact)) return [];
  const value = factAt(profile, ref)?.value;
  const { main } = ENTRY_SHAPES[fact];
  const lines = linesOf(fact, value, field => (field === main ? ref : `${ref}.${field}`));
  // A skill is one text, called as every text is called.
  return fact === 'skills' ? lines.map(line => ({ ...line, label: PARTS['text'] ?? '' })) : lines;
}

function nameLines({ name }: Profile): readonly FactField[] {
  const line = (ref: FactRef, field: string, label: string | undefined): FactField => {
    return { ref, label: label ?? '', value: fieldText(name.value, field), kind: 'text' };
  };
  return [
    line('name', 'full', PARTS['full']),
    line('name.first', 'first', PARTS['first']),
    line('name.title', 'title', PARTS['namedTitle']),
  ];
}

/** Something that can be added to a profile. */
export type NewFact = keyof typeof NEW_FACTS;

/** What the profile can be given that the page did not show: entries, and texts that are missing. */
export function newFacts(profile: Profile): readonly NewFact[] {
  const all = Object.keys(NEW_FACTS) as NewFact[];
  return all.filter(name => !isSingle(name) || profile[name] === undefined);
}

/** The empty lines of a fact to add; each is named by its field. */
export function emptyFields(name: NewFact): readonly FactField[] {
  return isSingle(name)
    ? [singleLine(name, '', NEW_FACTS[name])]
    : linesOf(name, undefined, field => field);
}

/** Whether the sender may take a fact out; everybody has a name. */
export function mayRemove(ref: FactRef): boolean {
  return ref !== 'name';
}
