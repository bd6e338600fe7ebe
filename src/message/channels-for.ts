import { CHANNELS, type Channel, type Occasion } from './terms.ts';

/** Letters to somebody the sender knows already, about the person of the profile. */
const TO_FRIENDS: readonly Occasion[] = ['introduction-request', 'news-to-introducer'];

/** Ways to reach somebody one is connected with: no invitation, and nothing that is paid for. */
const FRIEND_CHANNELS: readonly Channel[] = ['message', 'email', 'spoken'];

/** Whether a letter goes to somebody in between and not to the person it is about. */
export function goesToFriend(occasion: Occasion): boolean {
  return TO_FRIENDS.includes(occasion);
}

/** The channels that make sense for a letter. */
export function channelsFor(occasion: Occasion): readonly Channel[] {
  return goesToFriend(occasion) ? FRIEND_CHANNELS : CHANNELS;
}
