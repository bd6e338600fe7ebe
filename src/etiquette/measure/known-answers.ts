import type { Profile } from '../../profile/profile.ts';
import type { KnownAnswer } from '../lexicon.ts';

/** Whether the captured profile already answers a kind of question (S5). */
export function answers(profile: Profile, known: KnownAnswer): boolean {
  const { positions, education, languages, headline, place } = profile;
  switch (known) {
    case 'education':
      return education.length > 0;
    case 'since':
      return positions.some(({ value }) => value.period?.start !== undefined);
    case 'role':
      return positions.length > 0 || headline !== undefined;
    case 'employer':
      return positions.some(({ value }) => value.employer !== undefined);
    case 'place':
      return place !== undefined;
    case 'languages':
      return languages.length > 0;
    case 'before':
      return positions.length > 1;
  }
}
