import type { Sender } from '../../sender/sender.ts';
import { townOf } from '../insights/place-names.ts';
import type { Profile } from '../profile.ts';

/** Entries of one list, those the sender typed first; the same words in another case are one entry. */
function joined(typed: readonly string[], found: readonly string[]): readonly string[] {
  const known = new Set(typed.map(entry => entry.trim().toLowerCase()));
  const added: string[] = [];
  for (const entry of found.map(text => text.trim())) {
    const key = entry.toLowerCase();
    if (entry === '' || known.has(key)) continue;
    known.add(key);
    added.push(entry);
  }
  return added.length === 0 ? typed : [...typed, ...added];
}

/**
 * The sender with what their own profile says of them: first name, background, town,
 * schools, employers and languages. What they typed themselves is never overwritten, only
 * added to; a page that says nothing new gives the very same sender back.
 *
 * @param background who they are, as after "I'm", made of the profile by whoever knows the language
 */
export function senderFromProfile(profile: Profile, sender: Sender, background = ''): Sender {
  const place = profile.place?.value;
  const next: Sender = {
    ...sender,
    firstName: sender.firstName || profile.name.value.first,
    background: sender.background || background,
    city: sender.city || ((place && townOf(place)) ?? ''),
    schools: joined(
      sender.schools,
      profile.education.map(({ value }) => value.school),
    ),
    employers: joined(
      sender.employers,
      profile.positions.flatMap(({ value }) => value.employer ?? []),
    ),
    languages: joined(
      sender.languages,
      profile.languages.map(({ value }) => value.name),
    ),
  };
  return newFields(sender, next).length === 0 ? sender : next;
}

/** The fields that a profile can fill in. */
export const OWN_FIELDS = [
  'firstName',
  'background',
  'city',
  'schools',
  'employers',
  'languages',
] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** What `next` has and `before` had not, field by field. */
export function newFields(
  before: Sender,
  next: Sender,
): readonly { readonly field: OwnField; readonly added: readonly string[] }[] {
  return OWN_FIELDS.flatMap(field => {
    const had = [before[field]].flat();
    const added = [next[field]].flat().filter(entry => entry !== '' && !had.includes(entry));
    return added.length === 0 ? [] : [{ field, added }];
  });
}
