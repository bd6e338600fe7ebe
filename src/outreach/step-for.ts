import { calendarOfPlace } from './calendars/calendar-of-place.ts';
import { type NextStep, nextStep } from './next-step.ts';
import type { Standing } from './standing.ts';

/** What a list needs to know of a person to propose the next step. */
export interface StepSubject {
  readonly standing: Standing;
  readonly place: string;
}

/** The next considerate step for somebody, in their own working week. */
export function stepFor(subject: StepSubject, now: number): NextStep {
  return nextStep(subject.standing, now, calendarOfPlace(subject.place));
}

/**
 * The order of a considerate day: what was promised to people who said yes or met
 * comes before anything that only the sender wants.
 */
const ORDER: readonly NextStep['action'][] = [
  'thank',
  'prepare',
  'debrief',
  'propose-times',
  'follow-introduction',
  'read-reply',
  'write-to-colleague',
  'ask-again',
  'confirm-sent',
  'remind',
  'write-yourself',
  'keep-in-touch',
  'let-go',
];

/** Sorts steps for Today: by kind, then the one that lapses or began first. */
export function byConsideration(a: NextStep, b: NextStep): number {
  const rank = (step: NextStep) => {
    const index = ORDER.indexOf(step.action);
    return index < 0 ? ORDER.length : index;
  };
  return rank(a) - rank(b) || (a.until ?? a.from ?? 0) - (b.until ?? b.from ?? 0);
}
