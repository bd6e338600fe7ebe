import type { ProfileKey } from '../profile/address.ts';

/** Where the dashboard lies in the built extension. */
export const DASHBOARD = '/src/dashboard/index.html';

/** What the sender comes to a person's page for, so that the page opens ready for it. */
export const PERSON_TASKS = ['answered', 'meeting', 'talked', 'forget'] as const;
export type PersonTask = (typeof PERSON_TASKS)[number];

/** The parts of a person's page, in the order of its own navigation. */
export const PERSON_PARTS = ['letter', 'talk', 'notes', 'gifts', 'timeline', 'known'] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

/** The fragment of one person's page in the dashboard: `#/person/linkedin.com%2Fin%2Fada/answered`. */
export function personFragment(key: ProfileKey, place?: PersonTask | PersonPart): string {
  const page = `#/person/${encodeURIComponent(key)}`;
  return place === undefined ? page : `${page}/${place}`;
}
