import type { Occasion } from '../../../message/terms.ts';
import type { Action, NextStep } from '../../../outreach/next-step.ts';
import type { Standing } from '../../../outreach/standing.ts';
import type { Mode } from './state.ts';

/** What each considerate step writes; steps that write nothing are absent. */
const LETTER_FOR: Partial<Readonly<Record<Action, Occasion>>> = {
  'write-first': 'first-request',
  'confirm-sent': 'first-request',
  'ask-again': 'first-request',
  remind: 'reminder',
  'propose-times': 'booking',
  'write-to-colleague': 'answer-ask-colleague',
  thank: 'thank-you',
  'keep-in-touch': 'keeping-in-touch',
};

/** What the letter is for, given the next considerate step. */
export function occasionOf(action: Action): Occasion {
  return LETTER_FOR[action] ?? 'first-request';
}

/**
 * Whether a letter may be written now, rests, or is not proposed at all (A14).
 * Letting go is quiet: after an unanswered reminder no third message is drafted.
 */
export function modeOf(standing: Standing, step: NextStep, now: number): Mode {
  if (standing.state === 'declined' || standing.state === 'do-not-contact') return 'closed';
  const early = step.from !== undefined && now < step.from;
  return early || LETTER_FOR[step.action] === undefined ? 'resting' : 'writing';
}
