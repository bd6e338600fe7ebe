import { dayOf } from '../../../outreach/calendar.ts';
import type { Today } from './use-today.ts';

/**
 * Kind words that rest on something (A16; evidence section 2). Each names its source,
 * since comfort that nobody could check would be flattery.
 */
const QUIET = [
  // Flynn and Lake 2008; Bohns: those who ask underestimate a yes by about half.
  'Asking feels harder than it is: in experiments, people said yes about twice as often as those who asked had expected.',
  // Brooks, Gino and Schweitzer, Management Science 2015.
  "In experiments, people who asked for advice in somebody's own field were thought more capable, not less.",
  // Schlund, Sommers and Bohns 2024.
  'Your letters make it easy to say no. In studies, people who were told so felt freer in their answer: a yes you get is meant.',
  // A10.
  'Most people like to talk about their own work, and seldom get asked. Your question may be the good part of their day.',
  // A16.
  'If it feels awkward, that is how curiosity feels the first times. It gets easier, and nobody minds a short, honest letter.',
] as const;

/** For the day a reminder is due: one is worth it, more is not (evidence section 2, twelve million e-mails). */
const REMINDER =
  'Silence is seldom a no. In a study of twelve million e-mails, one follow-up brought about two thirds more answers; after several, mostly complaints.';

/** The one kind word of this day: for a reminder where one is due, else another each day. */
export function encouragementFor(today: Pick<Today, 'due'>, now: number): string {
  if (today.due.some(({ step }) => step.action === 'remind')) return REMINDER;
  return QUIET[dayOf(now) % QUIET.length] ?? QUIET[0];
}
