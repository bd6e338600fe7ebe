import { effectiveEvents } from '../effective-events.ts';
import type { EventOf, OutreachEvent } from '../event.ts';
import type { Action, NextStep } from '../next-step.ts';
import { joinedTo } from '../same-as.ts';
import { standingOf } from '../standing.ts';
import { type StepSubject, stepFor } from '../step-for.ts';
import type { CalendarEntry } from './calendar-file.ts';
import { meetingEntry, stepEntry } from './entries.ts';

/** Whose meetings and steps are wanted. */
export interface CalendarSubject {
  readonly contact: string;
  readonly name: string;
  readonly place: string;
  readonly events: readonly OutreachEvent[];
}

/** Steps without a day in a calendar: nothing is due, or the meeting itself stands there. */
const WITHOUT_DAY: ReadonlySet<Action> = new Set(['nothing', 'write-first', 'prepare']);

/**
 * What will be considerate to do, with its day: where the step is to wait, what comes
 * after the waiting; where something is due already, today.
 */
export function comingStep(subject: StepSubject, now: number): NextStep | undefined {
  const step = stepFor(subject, now);
  const waited = step.action === 'wait' && step.from !== undefined;
  const coming = waited ? stepFor(subject, step.from ?? now) : step;
  if (WITHOUT_DAY.has(coming.action)) return undefined;
  return { ...coming, from: Math.max(coming.from ?? now, now) };
}

/** Meetings that took place or still will: one that was moved or called off is left out. */
function meetings(events: readonly OutreachEvent[], now: number): readonly EventOf<'scheduled'>[] {
  const agreed: EventOf<'scheduled'>[] = [];
  for (const event of effectiveEvents(events)) {
    if (event.kind !== 'scheduled') continue;
    const before = agreed.at(-1);
    if (before !== undefined && before.payload.when > event.at) agreed.pop();
    agreed.push(event);
  }
  const stands = standingOf(events).state === 'scheduled';
  return agreed.filter(
    (meeting, i) => meeting.payload.when <= now || (stands && i === agreed.length - 1),
  );
}

/**
 * Everything about one person that has a day: meetings, and the next considerate step.
 *
 * @param minutes how long a talk is, as the sender asks for it
 */
export function calendarEntries(
  subject: CalendarSubject,
  minutes: number,
  now: number,
): readonly CalendarEntry[] {
  const { contact, name, place, events } = subject;
  if (joinedTo(events) !== undefined) return [];
  const step = comingStep({ standing: standingOf(events), place }, now);
  const reminder = step && stepEntry(name, contact, step);
  return [
    ...meetings(events, now).map(meeting => meetingEntry(name, meeting, minutes)),
    ...(reminder === undefined ? [] : [reminder]),
  ];
}
