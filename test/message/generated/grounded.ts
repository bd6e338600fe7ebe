import { factAt } from '../../../src/profile/fact-ref.ts';
import { FIELDS } from '../../../src/profile/insights/fields.ts';
import type { Profile } from '../../../src/profile/profile.ts';

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Words that carry no claim; questions of the kit are made of little else. */
const FREE =
  /^(a|an|the|and|of|in|at|for|as|to|from|head|your|their|they|how|what|you|something|wrote|write|line|work|began|road|move|years|time|start|with|return|say)$/;

const plain = (text: string) => text.normalize('NFC').toLowerCase();
const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => word !== '');

/** The words of a span that none of its facts accounts for. Questions are checked by their own tests. */
export function grounded(text: string, profile: Profile, facts: readonly string[]): string[] {
  if (text.endsWith('?')) return [];
  const source = plain(facts.map(ref => JSON.stringify(factAt(profile, ref))).join(' '));
  const fields = FIELDS.filter(field =>
    `${field.titles} ${field.studies ?? ''}`
      .split(' ')
      .some(word => word !== '' && source.includes(word.replaceAll('-', ' ').replace('*', ''))),
  ).map(field => plain(field.name));
  return wordsOf(text.replaceAll(/(?<!\p{L})'|'(?!\p{L})/gu, ' ')).filter(
    word =>
      !FREE.test(word) &&
      !source.includes(word) &&
      !fields.some(field => wordsOf(field).includes(word)) &&
      !/^\d+$/.test(word) &&
      !NUMBERS.includes(word),
  );
}
