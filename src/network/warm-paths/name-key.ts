import { parseName } from '../../profile/names/parse-name.ts';
import { stripName } from '../../profile/names/strip-name.ts';
import type { PersonName } from '../../profile/profile.ts';
import type { Acquaintance } from '../acquaintance.ts';

/** A folded name: no case, accents, marks or double spaces. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The key under which two spellings of a name compare: "Dr. Priya Nair, PhD" and
 * "priya nair" are one. Empty for a first name alone, which identifies nobody (trap 9).
 */
export function nameKey(name: string | PersonName): string {
  const parsed = typeof name === 'string' ? parseName(name) : name;
  return parsed?.last === undefined ? '' : folded(parsed.full);
}

/**
 * The name of an acquaintance as one writes and greets it. An export keeps what people
 * put around their names, but knows better than any rule where a given name of two
 * words ends ("Mary Ann" Reyes).
 */
export function nameOf({ first, last }: Acquaintance): PersonName {
  const whole = `${first} ${last}`.trim();
  const name = parseName(whole) ?? { full: whole, first: whole };
  const given = stripName(first).words.length;
  const exported = name.full.split(' ').slice(0, given).join(' ');
  const fits = folded(stripName(first).words.join(' ')) === folded(exported);
  return fits && exported.length > name.first.length && exported !== name.full
    ? { ...name, first: exported }
    : name;
}
