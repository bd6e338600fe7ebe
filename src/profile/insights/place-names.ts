import { wordsOf } from './words.ts';

const AROUND = new Set([
  'greater',
  'area',
  'metropolitan',
  'region',
  'metro',
  'bay',
  'city',
  'of',
  'the',
  'and',
  'surrounding',
]);

/** The town of a place as pages give it: `Leeds` of `Leeds, England, United Kingdom` or of `Greater Leeds Area`. */
export function townOf(place: string): string | undefined {
  const first = place.split(',')[0]?.trim() ?? '';
  const kept = first
    .split(/\s+/)
    .filter(
      word => !['greater', 'area', 'metropolitan', 'region', 'metro'].includes(word.toLowerCase()),
    );
  return kept.length === 0 ? undefined : kept.join(' ');
}

/** True where two places name the same town. */
export function sameTown(one: string, other: string): boolean {
  const key = (place: string) =>
    wordsOf(townOf(place) ?? '')
      .filter(word => !AROUND.has(word))
      .join(' ');
  const left = key(one);
  return left !== '' && left === key(other);
}
