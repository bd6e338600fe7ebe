import type { Cell } from '../../export/csv.ts';
import { isoDay } from '../../export/iso-day.ts';
import { effectiveEvents } from '../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../outreach/event.ts';
import type { KeptPerson } from '../../store/walk/walk-store.ts';
import { eventWords } from '../screens/person/event-words.ts';

/** Columns of the table of what happened. */
export const HAPPENING_COLUMNS = ['Day', 'Name', 'Profile', 'What', 'Subject', 'Text'] as const;

/** What was written or said in an event, where it holds words of its own. */
export function textOfEvent({ payload }: OutreachEvent): string {
  if ('text' in payload) return payload.text;
  if ('learned' in payload) return [payload.learned, payload.notes].filter(Boolean).join('\n\n');
  return 'questions' in payload ? payload.questions.join('\n') : '';
}

/** What happened with one person, oldest first, without what was taken back. */
export function happeningCells(
  { contact, events }: KeptPerson,
  now: number,
): readonly (readonly Cell[])[] {
  const { name, address } = contact.profile;
  return effectiveEvents(events).map(event => [
    isoDay(event.at),
    name.value.full,
    address,
    eventWords(event, now),
    'subject' in event.payload ? event.payload.subject : undefined,
    textOfEvent(event),
  ]);
}
