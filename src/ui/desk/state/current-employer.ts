import type { Profile } from '../../../profile/profile.ts';

/**
 * Where this person works now, as far as the page says so beyond doubt: the
 * employer of the first position held now. The employer pinned in the top card
 * is not trusted, it may be a former one.
 */
export function currentEmployer(profile: Profile): string | undefined {
  return profile.positions.find(position => position.value.period?.current === true)?.value
    .employer;
}
