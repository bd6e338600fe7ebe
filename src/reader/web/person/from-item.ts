import type { Period, YearMonth } from '../../../profile/period.ts';
import { cleanLine } from '../../text/clean.ts';
import { type Item, type ItemValue, isOf, textsOf, valuesOf } from '../items/item.ts';
import type { ClaimedRole, PersonClaim } from './person-claim.ts';

/** Types of organisation that one studies at; at any other, "alumni" may mean former staff. */
const SCHOOLS = [
  'EducationalOrganization',
  'CollegeOrUniversity',
  'School',
  'HighSchool',
  'MiddleSchool',
  'ElementarySchool',
];
/** Ways of saying that somebody held a role for a time. */
const ROLES = ['Role', 'OrganizationRole', 'EmployeeRole'];
/** Most entries taken of one list; a page that states more is not describing one person. */
const MOST = 20;

/** Name of an item, or the value itself when it is plain text. */
function nameOf(value: ItemValue): string | undefined {
  const text = typeof value === 'string' ? value : textsOf(value, 'name', 'legalName')[0];
  const line = cleanLine(text ?? '');
  // An address stands where the page only links the organisation: that is no name.
  return line === '' || /^(?:https?:|\/|#|_:)/.test(line) || line.length > 150 ? undefined : line;
}

function namesOf(item: Item, ...properties: readonly string[]): readonly string[] {
  const names = valuesOf(item, ...properties).map(nameOf);
  return [...new Set(names.filter(name => name !== undefined))].slice(0, MOST);
}

/** `2019`, `2019-06` or `2019-06-01` as a month; `undefined` for anything else. */
function dateOf(text: string | undefined): YearMonth | undefined {
  const [, year, month] =
    /^((?:19|20)\d{2})(?:-(0[1-9]|1[0-2]))?(?:-\d{2})?(?:T.*)?$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  return month === undefined
    ? { year: Number(year) }
    : { year: Number(year), month: Number(month) };
}

function periodOf(role: Item): Period {
  const start = dateOf(textsOf(role, 'startDate')[0]);
  const [endText] = textsOf(role, 'endDate');
  const end = dateOf(endText);
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    current: endText === undefined,
  };
}

/** Roles that the data itself dates or pairs with an employer. */
function statedRoles(item: Item): readonly ClaimedRole[] {
  return valuesOf(item, 'worksFor', 'jobTitle', 'hasOccupation', 'affiliation').flatMap(value => {
    if (typeof value === 'string' || !isOf(value, ...ROLES)) return [];
    const [title] = namesOf(value, 'roleName', 'jobTitle', 'hasOccupation');
    const [employer] = namesOf(value, 'worksFor', 'affiliation');
    if (title === undefined && employer === undefined) return [];
    return [
      {
        ...(title === undefined ? {} : { title }),
        ...(employer === undefined ? {} : { employer }),
        period: periodOf(value),
      },
    ];
  });
}

/**
 * Titles and employers given side by side. They make one role only when there is one
 * of each; otherwise which belongs to which would be a guess, and each stands alone.
 */
function looseRoles(item: Item): readonly ClaimedRole[] {
  const plain = (property: string) =>
    valuesOf(item, property).filter(value => typeof value === 'string' || !isOf(value, ...ROLES));
  const named = (values: readonly ItemValue[]) => [
    ...new Set(values.map(nameOf).filter(name => name !== undefined)),
  ];
  const stated = named(plain('jobTitle'));
  const titles = (stated.length > 0 ? stated : named(plain('hasOccupation'))).slice(0, MOST);
  const works = named(plain('worksFor'));
  const employers = (works.length > 0 ? works : named(plain('affiliation'))).slice(0, MOST);
  const [title] = titles;
  const [employer] = employers;
  const now = { period: { current: true } };
  if (
    titles.length === 1 &&
    employers.length === 1 &&
    title !== undefined &&
    employer !== undefined
  ) {
    return [{ title, employer, ...now }];
  }
  return [
    ...titles.map(each => ({ title: each, ...now })),
    ...employers.map(each => ({ employer: each })),
  ];
}

/** Town and country, never the street; of a home nothing at all. */
function placeOf(item: Item): string | undefined {
  for (const value of valuesOf(item, 'workLocation', 'address')) {
    if (typeof value === 'string') continue;
    const inner = valuesOf(value, 'address').find(part => typeof part !== 'string');
    const address = inner === undefined || typeof inner === 'string' ? value : inner;
    const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(property =>
      namesOf(address, property).slice(0, 1),
    );
    if (namesOf(address, 'addressLocality').length > 0) return [...new Set(parts)].join(', ');
  }
  return undefined;
}

function schoolsOf(item: Item): readonly string[] {
  const schools = valuesOf(item, 'alumniOf').flatMap(value => {
    if (typeof value === 'string') return [value];
    if (!isOf(value, ...ROLES)) return [value];
    return valuesOf(value, 'alumniOf');
  });
  const names = schools
    .filter(value => typeof value === 'string' || isOf(value, ...SCHOOLS))
    .map(nameOf);
  return [...new Set(names.filter(name => name !== undefined))].slice(0, MOST);
}

/** What a schema.org Person says, or `undefined` when it has no name. */
export function claimOf(item: Item, how: string, main: boolean): PersonClaim | undefined {
  const [given] = namesOf(item, 'givenName');
  const [family] = namesOf(item, 'familyName');
  const whole = given !== undefined && family !== undefined ? `${given} ${family}` : undefined;
  const name = namesOf(item, 'name')[0] ?? whole;
  if (name === undefined) return undefined;
  const [prefix] = namesOf(item, 'honorificPrefix');
  const titled = prefix !== undefined && !name.startsWith(prefix) ? `${prefix} ${name}` : name;
  const place = placeOf(item);
  const [about] = textsOf(item, 'description', 'disambiguatingDescription');
  return {
    how,
    name: titled,
    main,
    ...(given === undefined ? {} : { given }),
    ...(family === undefined ? {} : { family }),
    roles: [...statedRoles(item), ...looseRoles(item)].slice(0, MOST),
    schools: schoolsOf(item),
    ...(place === undefined ? {} : { place }),
    ...(about === undefined || about === '' ? {} : { about }),
    skills: namesOf(item, 'knowsAbout', 'skills'),
    languages: namesOf(item, 'knowsLanguage'),
    credentials: valuesOf(item, 'hasCredential').flatMap(value => {
      const credential = nameOf(value);
      if (credential === undefined) return [];
      const [by] = typeof value === 'string' ? [] : namesOf(value, 'recognizedBy');
      return [{ name: credential, ...(by === undefined ? {} : { by }) }];
    }),
  };
}
