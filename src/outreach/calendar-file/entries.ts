import type { EventOf, MeetingWay } from '../event.ts';
import type { NextStep } from '../next-step.ts';
import type { CalendarEntry } from './calendar-file.ts';

/** Ways to meet as a calendar shows them. */
const WAYS: Readonly<Record<MeetingWay, string>> = {
  workplace: 'At their workplace',
  'in-person': 'In person',
  video: 'Video call',
  phone: 'Phone',
  writing: 'In writing',
};

/** The agreed talk. Reminds the day before, to confirm it (evidence section 3), by way of an alarm. */
export function meetingEntry(
  name: string,
  event: EventOf<'scheduled'>,
  minutes: number,
): CalendarEntry {
  return {
    uid: `${event.id}@a-few-minutes`,
    title: `A few minutes with ${name}`,
    notes: `You asked for ${minutes} minutes. When they are over: "Shall we stop here, or five more?"`,
    start: event.payload.when,
    minutes,
    place: WAYS[event.payload.way],
    remindBefore: 24 * 60,
  };
}

/** A reminder of the next considerate step; `undefined` where none has a day. */
export function stepEntry(
  name: string,
  contact: string,
  step: NextStep,
): CalendarEntry | undefined {
  if (step.from === undefined) return undefined;
  return {
    uid: `${contact}#${step.action}@a-few-minutes`,
    title: `A Few Minutes: ${name}`,
    notes: step.why,
    // Nine in the morning of that day: a step has a day, not an hour.
    start: new Date(step.from).setHours(9, 0, 0, 0),
    minutes: 15,
    remindBefore: 0,
    free: true,
  };
}
