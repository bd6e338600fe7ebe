import type { Education, NamedItem, Position, Post, SpokenLanguage } from '../profile.ts';

/**
 * Tells whether two entries of a list are the same thing read twice. `exact` holds
 * all that identifies it; `loose` leaves the year out and is `undefined` where the
 * year is not known to be missing, so that only a dateless entry may match a dated one.
 */
export interface Identity {
  readonly exact: string;
  readonly loose: string;
  readonly dated: boolean;
}

/** Case, accents, punctuation and spacing differ between layouts for one and the same name. */
function plain(text = ''): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
  return words === '' ? text.trim() : words;
}

/** Identity from names and a year; months are left out because some layouts show none. */
function identityOf(names: readonly (string | undefined)[], year: number | undefined): Identity {
  const loose = names.map(plain).join('|');
  return { exact: `${loose}|${year ?? ''}`, loose, dated: year !== undefined };
}

/** A role: title, employer and the year it began. */
export function positionIdentity(value: Position): Identity {
  return identityOf([value.title, value.employer], value.period?.start?.year);
}

/** A stay at a school: school, degree and the year it began. */
export function educationIdentity(value: Education): Identity {
  return identityOf([value.school, value.degree], value.period?.start?.year);
}

/** A named thing: its name and who gave it; names alone repeat too often (`Volunteer`). */
export function namedIdentity(value: NamedItem): Identity {
  return identityOf([value.name, value.by], value.period?.start?.year);
}

/** A skill is its name. */
export function skillIdentity(value: string): Identity {
  return identityOf([value], undefined);
}

/** A language is its name; the level may change. */
export function languageIdentity(value: SpokenLanguage): Identity {
  return identityOf([value.name], undefined);
}

/** A post is its address where the page gives one, else the beginning of its words. */
export function postIdentity(value: Post): Identity {
  const path = value.path;
  if (path !== undefined) return { exact: `path ${path}`, loose: `path ${path}`, dated: false };
  return identityOf([value.text.slice(0, 80)], undefined);
}
