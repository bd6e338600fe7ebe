import type { ProfileKey } from './address.ts';
import type { PersonName, Profile } from './profile.ts';

/**
 * The profile of somebody of whom only the name is known, because another person gave
 * it (A13). Nothing else is guessed; the address is empty until their profile is read.
 *
 * @param at when the name was given, in milliseconds since the epoch
 */
export function namedProfile(name: PersonName, key: ProfileKey, at: number): Profile {
  return {
    key,
    address: '',
    name: {
      value: name,
      source: { section: 'sender', how: 'named' },
      confidence: 'medium',
      capturedAt: at,
    },
    positions: [],
    education: [],
    skills: [],
    certifications: [],
    languages: [],
    volunteering: [],
    publications: [],
    featured: [],
    posts: [],
  };
}

/** Whether only a name is known of this person: there is no page of theirs to open yet. */
export function isOnlyNamed(profile: Profile): boolean {
  return profile.address === '' && profile.name.source.how === 'named';
}
