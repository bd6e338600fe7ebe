import { remembered } from '../remembered.ts';
import type { Field } from './field.ts';
import { FIELDS } from './fields.ts';
import { wordsOf } from './words.ts';

type Where = 'titles' | 'studies';

/** One lexicon entry as a test on words: `social-worker` is two words in a row, `paramedic*` a word start. */
interface Pattern {
  readonly field: Field;
  readonly words: readonly string[];
}

function patternsOf(where: Where): Pattern[] {
  return FIELDS.flatMap(field =>
    (field[where] ?? '')
      .split(' ')
      .filter(entry => entry !== '')
      .map(entry => ({ field, words: entry.split('-') })),
  );
}

const PATTERNS: Readonly<Record<Where, readonly Pattern[]>> = {
  titles: patternsOf('titles'),
  studies: patternsOf('studies'),
};

/** Everything that names a field in free words. */
const NAMES: readonly Pattern[] = [
  ...PATTERNS.titles,
  ...PATTERNS.studies,
  ...FIELDS.map(field => ({ field, words: wordsOf(field.name) })),
];

function sameWord(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  return word === wanted || word === `${wanted}s`;
}

function occurs(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, start) =>
    wanted.every((part, offset) => sameWord(words[start + offset], part)),
  );
}

function fieldIn(text: string, where: Where): Field | undefined {
  const words = wordsOf(text);
  const found = PATTERNS[where].filter(pattern => occurs(words, pattern.words));
  const families = new Set(found.map(pattern => pattern.field.family));
  return families.size === 1 ? found[0]?.field : undefined;
}

/** The field of work a job title belongs to; `undefined` where it is not plain from the words. */
export const fieldOfTitle = remembered((title: string): Field | undefined =>
  fieldIn(title, 'titles'),
);

/** The field a subject or degree belongs to; `undefined` where it is not plain from the words. */
export function fieldOfStudies(text: string): Field | undefined {
  return fieldIn(text, 'studies');
}

/** A field named anywhere in free words of the sender's: a title, a subject, or the field itself. */
export const fieldsNamedIn = remembered((text: string): readonly Field[] => {
  const words = wordsOf(text);
  const named = NAMES.filter(pattern => occurs(words, pattern.words)).map(({ field }) => field);
  return FIELDS.filter(field => named.includes(field));
});
