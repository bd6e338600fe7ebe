import type { Profile } from '../profile/profile.ts';
import type { Channel } from './terms.ts';

/**
 * The channel the sender most likely has to this person: a message where they are
 * connected, else an invitation note, the only free way in (evidence section 1).
 */
export function likelyChannel(profile: Profile): Channel {
  if (profile.connection?.value === 'connected') return 'message';
  if (profile.connection === undefined && profile.degree?.value === 1) return 'message';
  return 'note';
}
