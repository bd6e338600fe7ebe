import type { Card } from '../../export/vcard.ts';
import { summarise } from '../../outreach/contact-summary.ts';
import { roleOf } from '../../store/people/project.ts';
import type { KeptPerson } from '../../store/walk/walk-store.ts';

/** A person's work as an address card has it; the sender's tags are its categories. */
export function cardOf({ contact, events }: KeptPerson): Card {
  const { profile } = contact;
  const { title, employer } = roleOf(profile);
  return {
    uid: contact.key,
    name: profile.name.value,
    title,
    organisation: employer,
    address: profile.address,
    categories: summarise(events).tags,
  };
}
