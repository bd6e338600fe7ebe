import { type FactRef, factAt } from '../../../profile/fact-ref.ts';
import type { Profile } from '../../../profile/profile.ts';
import { PARTS as NAMES } from '../words.ts';

/** One line to correct, e.g. the employer of a position. */
export interface FactField {
  readonly ref: FactRef;
  readonly label: string;
  /** As it reads now; empty where the page does not say. */
  readonly value: string;
}

type PartName = keyof typeof NAMES;

/**
 * What may be reworded of each fact, the part without which it is nothing first. A
 * fact read from the structure of the page, and a post, may only be removed.
 */
const PARTS: Readonly<Record<string, readonly PartName[]>> = {
  positions: ['title', 'employer'],
  education: ['school', 'degree', 'field'],
  certifications: ['name', 'by'],
  languages: ['name', 'proficiency'],
  volunteering: ['name', 'by'],
  publications: ['name', 'by'],
  featured: ['name', 'by'],
};

/** Facts that are one text. */
const TEXT_FACTS: readonly string[] = [
  'pronouns',
  'headline',
  'place',
  'about',
  'pinnedEmployer',
  'pinnedSchool',
  'openToWork',
  'skills',
];

function textOf(value: unknown, part: string): string {
  const text: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, part) : value;
  return typeof text === 'string' ? text : '';
}

/** The lines in which a fact is corrected; none where it may only be removed. */
export function fieldsOf(profile: Profile, ref: FactRef): readonly FactField[] {
  const value = factAt(profile, ref)?.value;
  const [fact = ''] = ref.split('.');
  if (fact === 'name') {
    return [
      { ref: 'name', label: NAMES.full, value: textOf(value, 'full') },
      { ref: 'name.first', label: NAMES.first, value: textOf(value, 'first') },
    ];
  }
  if (TEXT_FACTS.includes(fact)) {
    return [{ ref, label: NAMES.text, value: textOf(value, '') }];
  }
  return (PARTS[fact] ?? []).map((part, index) => ({
    ref: index === 0 ? ref : `${ref}.${part}`,
    label: NAMES[part],
    value: textOf(value, part),
  }));
}

/** Whether the sender may take a fact out; everybody has a name. */
export function mayRemove(ref: FactRef): boolean {
  return ref !== 'name';
}
