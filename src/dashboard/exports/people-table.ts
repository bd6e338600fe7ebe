import type { Cell } from '../../export/csv.ts';
import { isoDay } from '../../export/iso-day.ts';
import { summarise } from '../../outreach/contact-summary.ts';
import { stepFor } from '../../outreach/step-for.ts';
import { roleOf } from '../../store/people/project.ts';
import type { KeptPerson } from '../../store/walk/walk-store.ts';
import { CHANNEL_LABELS, REASON_LABELS, STATE_LABELS } from '../texts.ts';

/** Columns of the table of people. */
export const PEOPLE_COLUMNS = [
  'Name',
  'Title',
  'Employer',
  'Headline',
  'Place',
  'Profile',
  'Where you stand',
  'Next step',
  'Not before',
  'Last happened',
  'Reason',
  'Way',
  'Tags',
  'Notes',
  'First read',
  'Last read',
] as const;

/** One person as a line of the table. */
export function personCells({ contact, events }: KeptPerson, now: number): readonly Cell[] {
  const { profile } = contact;
  const { title, employer } = roleOf(profile);
  const { standing, lastAt, channel, reason, tags, notes } = summarise(events);
  const place = profile.place?.value ?? '';
  const step = stepFor({ standing, place }, now);
  return [
    profile.name.value.full,
    title,
    employer,
    profile.headline?.value,
    place,
    profile.address,
    STATE_LABELS[standing.state],
    step.why,
    step.from === undefined ? undefined : isoDay(step.from),
    lastAt === undefined ? undefined : isoDay(lastAt),
    reason && REASON_LABELS[reason],
    channel && CHANNEL_LABELS[channel],
    tags.join(', '),
    notes,
    isoDay(contact.firstReadAt),
    isoDay(contact.lastReadAt),
  ];
}
