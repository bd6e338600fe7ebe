import type { PersonName } from '../profile.ts';
import { isOneOf, NAME_PARTS } from './entry-shapes.ts';

/**
 * A name as the sender says it reads. A new full name keeps the given name, family
 * name and title that are still words of it; a given name that is gone is not
 * guessed at: one greets by the full name until the sender says otherwise.
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

function renamed(name: PersonName, full: string): PersonName {
  const words = full.split(/\s+/u);
  const keeps = (part: string) => part.split(/\s+/u).every(word => words.includes(word));
  return {
    full,
    first: name.first !== name.full && keeps(name.first) ? name.first : full,
    ...(name.last !== undefined && keeps(name.last) ? { last: name.last } : {}),
    ...(name.title === undefined ? {} : { title: name.title }),
  };
}
