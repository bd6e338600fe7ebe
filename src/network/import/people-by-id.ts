import type { Acquaintance } from '../acquaintance.ts';

/** How many of the last characters are looked at: addresses that the site made up end in what tells them apart. */
const LOOKED_AT = 10;

/** A number made of the end of an id. Different ids may share one. */
function endOf(id: string): number {
  let end = id.length;
  for (let at = Math.max(0, id.length - LOOKED_AT); at < id.length; at += 1) {
    // Kept small enough for the platform to hold it as a whole number.
    end = (end * 31 + id.charCodeAt(at)) & 0x3fffffff;
  }
  return end;
}

/** People, each once, in the order in which they first came; a later row of somebody takes the place of the earlier. */
export interface PeopleById {
  readonly all: readonly Acquaintance[];
  get(id: string): Acquaintance | undefined;
  put(person: Acquaintance): void;
}

/**
 * What a `Map` by id does, with less to do: a text new to a map is gone through in full, which
 * takes as long as half of parsing the row. Here ids are told apart by their ends, and only
 * those that share one with another go into a map of texts.
 */
export function peopleById(): PeopleById {
  const all: Acquaintance[] = [];
  const byEnd = new Map<number, number>();
  const others = new Map<string, number>();
  const placeOf = (id: string, end: number) => {
    const place = byEnd.get(end);
    return place === undefined || all[place]?.id === id ? place : others.get(id);
  };
  return {
    all,
    get: id => all[placeOf(id, endOf(id)) ?? -1],
    put: person => {
      const end = endOf(person.id);
      const place = placeOf(person.id, end) ?? all.length;
      if (place === all.length) {
        if (byEnd.has(end)) others.set(person.id, place);
        else byEnd.set(end, place);
      }
      all[place] = person;
    },
  };
}
