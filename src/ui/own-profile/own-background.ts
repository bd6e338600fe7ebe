import { roleWithArticle } from '../../message/prose/en/roles.ts';
import { employerInProse } from '../../profile/employers/employer-in-prose.ts';
import type { Profile } from '../../profile/profile.ts';
import { roleInProse } from '../../profile/titles/role-in-prose.ts';

/**
 * Who the sender is as after "I'm", from the position they hold now: `a ward nurse at
 * St Brigid Hospital`. Empty where the profile names none: a guess would be sent to people.
 */
export function ownBackground(profile: Profile): string {
  const current = profile.positions.find(({ value }) => value.period?.current === true)?.value;
  const { title, employer } = current ?? {};
  const role = title && roleInProse(title, employer === undefined ? [] : [employer]);
  if (!role) return '';
  const place = employer && employerInProse(employer);
  return place ? `${roleWithArticle(role)} at ${place}` : roleWithArticle(role);
}
