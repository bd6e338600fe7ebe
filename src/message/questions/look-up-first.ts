import { employerInProse } from '../../profile/employers/employer-in-prose.ts';
import type { Profile } from '../../profile/profile.ts';
import { roleInProse } from '../../profile/titles/role-in-prose.ts';
import { questionPackFor } from './packs.ts';

/** Longest list that somebody will still work through before writing. */
const MAX_ITEMS = 5;

/**
 * What to look up before asking anything (A9): the things a search or the page itself
 * answers, so that the questions can start where those end. Three to five short
 * imperatives, the most telling first.
 */
export function lookUpFirst(profile: Profile, language = 'en'): string[] {
  const { lookUp, say } = questionPackFor(language);
  const current = profile.positions.find(({ value }) => value.period?.current !== false)?.value;
  const at = current?.employer === undefined ? undefined : employerInProse(current.employer);
  const employer = at === undefined ? undefined : say({ kind: 'organisation', english: at });
  const title = current?.title ?? '';
  const as = roleInProse(title);
  const role = as === undefined ? undefined : say({ kind: 'role', title, english: as });
  const work = [...profile.publications, ...profile.featured][0]?.value.name;
  return [
    profile.posts.length > 0 ? lookUp.posts(profile.posts.length) : undefined,
    work === undefined ? undefined : lookUp.work(work),
    employer === undefined ? undefined : lookUp.employer(employer),
    role === undefined ? undefined : lookUp.role(role),
    employer === undefined ? undefined : lookUp.news(employer),
    ...lookUp.always,
  ]
    .filter(item => item !== undefined)
    .slice(0, MAX_ITEMS);
}
