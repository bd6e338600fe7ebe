import type { ProfileKey } from '../../src/profile/address.ts';
import type { Fact, SectionName } from '../../src/profile/fact.ts';
import type { Education, Position, Post, Profile } from '../../src/profile/profile.ts';
import { NEW_SENDER, type Sender } from '../../src/sender/sender.ts';

/** The moment all letters of these tests are written: a Tuesday morning. */
export const NOW = new Date(2026, 9, 13, 10, 0).getTime();

/** A fact captured yesterday. */
function fact<T>(value: T, section: SectionName = 'top', days = 1): Fact<T> {
  return {
    value,
    source: { section, how: 'test' },
    confidence: 'high',
    capturedAt: NOW - days * 86_400_000,
  };
}

/** What a test person is made from. */
interface Person {
  readonly first: string;
  readonly last: string;
  readonly headline?: string;
  readonly place?: string;
  readonly about?: string;
  readonly positions?: readonly Position[];
  readonly education?: readonly Education[];
  readonly posts?: readonly Post[];
  readonly mutuals?: readonly string[];
  readonly skills?: readonly string[];
}

/** A fictional profile. */
function person(made: Person): Profile {
  const slug = `${made.first}-${made.last}`.toLowerCase().replaceAll(' ', '-');
  return {
    key: `linkedin.com/in/${slug}` as ProfileKey,
    address: `https://www.linkedin.com/in/${slug}/`,
    name: fact({ full: `${made.first} ${made.last}`, first: made.first, last: made.last }),
    ...(made.headline === undefined ? {} : { headline: fact(made.headline) }),
    ...(made.place === undefined ? {} : { place: fact(made.place) }),
    ...(made.about === undefined ? {} : { about: fact(made.about, 'about') }),
    ...(made.mutuals === undefined ? {} : { mutuals: fact({ names: made.mutuals, others: 2 }) }),
    positions: (made.positions ?? []).map(position => fact(position, 'experience')),
    education: (made.education ?? []).map(stay => fact(stay, 'education')),
    skills: (made.skills ?? []).map(skill => fact(skill, 'skills')),
    certifications: [],
    languages: [],
    volunteering: [],
    publications: [],
    featured: [],
    posts: (made.posts ?? []).map(post => fact(post, 'activity')),
  };
}

/** Fictional people of many trades. */
export const PEOPLE = {
  ana: person({
    first: 'Ana',
    last: 'Duarte',
    headline: 'Senior UX Designer at Northwind Health | former staff nurse',
    place: 'Bristol, England, United Kingdom',
    about: 'I design the screens that ward staff use at night. Boring software saves nurses.',
    positions: [
      {
        title: 'Senior UX Designer II',
        employer: 'Northwind Health, Inc.',
        period: { start: { year: 2020, month: 3 }, current: true },
      },
      {
        title: 'Staff Nurse',
        employer: 'Harbour Royal Infirmary',
        period: { start: { year: 2012 }, end: { year: 2019 }, current: false },
      },
    ],
    education: [
      {
        school: 'University of Leeds',
        degree: 'BSc',
        field: 'Nursing',
        period: { start: { year: 2008 }, end: { year: 2011 }, current: false },
      },
    ],
    posts: [
      {
        text: 'Three things night shifts taught me about alarms',
        age: '2w',
        ageDays: 14,
        path: '/posts/1',
      },
    ],
    mutuals: ['Tomás', 'Wanjiru'],
  }),
  tariq: person({
    first: 'Tariq',
    last: 'Haddad',
    headline: 'Master electrician, owner of ASAP Electrical',
    place: 'Leeds, United Kingdom',
    about: 'Rewiring old houses since 2003. I teach apprentices to leave a tidy board.',
    positions: [
      {
        title: 'Owner',
        employer: 'ASAP Electrical',
        period: { start: { year: 2011 }, current: true },
      },
      {
        title: 'Site Supervisor',
        employer: 'Pennine Power Ltd',
        period: { start: { year: 2003 }, end: { year: 2011 }, current: false },
      },
    ],
  }),
  ingrid: person({
    first: 'Ingrid',
    last: 'Solvang',
    headline: 'Curator of Maritime History, Fjordmuseet',
    place: 'Bergen, Norway',
    about:
      'I bring small boats back into big rooms. The 2022 exhibition "Salt and Oak" travelled to four towns.',
    positions: [
      {
        title: 'Curator of Maritime History',
        employer: 'Fjordmuseet',
        period: { start: { year: 2015 }, current: true },
      },
      {
        title: 'Archivist',
        employer: 'Bergen City Archives',
        period: { start: { year: 2009 }, end: { year: 2015 }, current: false },
      },
    ],
    education: [{ school: 'University of Bergen', degree: 'MA', field: 'History' }],
  }),
  emeka: person({
    first: 'Emeka',
    last: 'Obiora',
    headline: 'Family court judge',
    place: 'Cardiff, Wales, United Kingdom',
    about: 'Twenty years at the bar, then the bench. I write about plain language in judgments.',
    positions: [
      {
        title: 'District Judge',
        employer: 'Family Court',
        period: { start: { year: 2018 }, current: true },
      },
      {
        title: 'Barrister',
        employer: 'Quayside Chambers',
        period: { start: { year: 1998 }, end: { year: 2018 }, current: false },
      },
    ],
    posts: [{ text: 'Why I stopped writing "heretofore" in judgments', age: '1mo', ageDays: 30 }],
  }),
  zoe: person({
    first: 'Zoë',
    last: "O'Neill",
    headline: 'Urgent care nurse practitioner | family medicine',
    place: 'Galway, Ireland',
    positions: [
      {
        title: 'Urgent Care Nurse Practitioner',
        employer: 'Claddagh Family Medicine',
        period: { start: { year: 2017 }, current: true },
      },
      {
        title: 'Emergency Department Nurse',
        employer: "St Brigid's Hospital",
        period: { start: { year: 2009 }, end: { year: 2017 }, current: false },
      },
    ],
  }),
  jose: person({
    first: 'José',
    last: 'Carvalho',
    headline: 'Newspaper photo editor at Diário da Baía',
    place: 'Lisbon, Portugal',
    about: 'Deadline work since 1999: photos, captions, page one.',
    positions: [
      {
        title: 'Photo Editor',
        employer: 'Diário da Baía',
        period: { start: { year: 2008 }, current: true },
      },
    ],
  }),
  mei: person({
    first: 'Mei-Ling',
    last: 'Tan',
    headline: 'Head of Talent Acquisition, Orchard Rail',
    place: 'Singapore',
    about:
      'Hiring train drivers and signal engineers. I moved from driving trains to hiring drivers.',
    positions: [
      {
        title: 'Head of Talent Acquisition',
        employer: 'Orchard Rail',
        period: { start: { year: 2019 }, current: true },
      },
      {
        title: 'Train Driver',
        employer: 'Orchard Rail',
        period: { start: { year: 2010 }, end: { year: 2019 }, current: false },
      },
    ],
  }),
  olu: person({
    first: 'Oluwaseun',
    last: 'Adeyemi',
    headline: 'Baker and founder, Rye & Rise',
    place: 'Ghent, Belgium',
    about: 'Left accounting for sourdough. We manage three shops and one very old oven.',
    positions: [
      {
        title: 'Founder',
        employer: 'Rye & Rise',
        period: { start: { year: 2016 }, current: true },
      },
      {
        title: 'Chartered Accountant',
        employer: 'Delling Partners LLP',
        period: { start: { year: 2006 }, end: { year: 2016 }, current: false },
      },
    ],
  }),
} as const;

/** One of the fictional people. */
export type PersonName = keyof typeof PEOPLE;

/** Somebody who writes. */
function sender(part: Partial<Sender> = {}): Sender {
  return { ...NEW_SENDER, ...part };
}

/** Fictional senders. */
export const SENDERS = {
  lucy: sender({
    firstName: 'Lucy',
    background: 'a ward nurse moving into design',
    exploring: 'how hospitals choose software',
    schools: ['University of Leeds'],
    employers: ["St Brigid's Hospital"],
    city: 'Bristol',
    languages: ['English', 'Portuguese'],
    offers: ['share what patients told us about the discharge app'],
  }),
  tomasz: sender({
    firstName: 'Tomasz',
    background: 'an apprentice electrician in my second year',
    exploring: 'restoring old buildings',
    city: 'Leeds',
    plan: 'premium',
  }),
  blank: NEW_SENDER,
} as const;

/** One of the fictional senders. */
export type SenderName = keyof typeof SENDERS;
