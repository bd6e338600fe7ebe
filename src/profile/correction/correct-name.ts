import { parseName } from '../names/parse-name.ts';
import type { PersonName } from '../profile.ts';
import { isOneOf, NAME_PARTS } from './entry-shapes.ts';

/**
 * A name as the sender says it reads. A new full name keeps the given name, family
 * name and title that are still words of it, since the sender may have corrected
 * those before; the rest is taken from the name itself, as for any name.
 */
export function correctName(name: PersonName, field: string | undefined, text: string): PersonName {
  if (field === undefined) return text === '' ? name : renamed(name, text);
  if (!isOneOf(NAME_PARTS, field)) return name;
  if (text !== '') return { ...name, [field]: text };
  if (field === 'first') return { ...name, first: name.full };
  const { last, title, ...rest } = name;
  return {
    ...rest,
    ...(last === undefined || field === 'last' ? {} : { last }),
    ...(title === undefined || field === 'title' ? {} : { title }),
  };
}

function renamed(name: PersonName, text: string): PersonName {
  const parsed = parseName(text) ?? { full: text, first: text };
  const words = parsed.full.split(/\s+/u);
  const keeps = (part: string) => part.split(/\s+/u).every(word => words.includes(word));
  const keepsFirst = name.first !== name.full && keeps(name.first);
  const last = name.last !== undefined && keeps(name.last) ? name.last : parsed.last;
  const title = parsed.title ?? name.title;
  return {
    full: parsed.full,
    first: keepsFirst ? name.first : parsed.first,
    ...(last === undefined ? {} : { last }),
    ...(title === undefined ? {} : { title }),
  };
}
