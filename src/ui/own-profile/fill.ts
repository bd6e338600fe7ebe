import { OWN_FIELDS, senderFromProfile } from '../../profile/own-profile/sender-from-profile.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Sender } from '../../sender/sender.ts';
import { ownBackground } from './own-background.ts';

/** The sender with what their own profile adds; the very same sender where it adds nothing. */
export function filledFrom(profile: Profile, sender: Sender): Sender {
  return senderFromProfile(profile, sender, ownBackground(profile));
}

/** The fields that a profile can fill in, as they are in this sender. */
export function ownFields(sender: Sender): Partial<Sender> {
  return Object.fromEntries(OWN_FIELDS.map(field => [field, sender[field]]));
}
