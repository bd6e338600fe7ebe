import type { Occasion } from '../../../message/terms.ts';
import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../../outreach/event.ts';
import type { Action, NextStep } from '../../../outreach/next-step.ts';
import type { Standing } from '../../../outreach/standing.ts';
import type { Mode } from './state.ts';

/** What each considerate step writes; steps that write nothing are absent. */
const LETTER_FOR: Partial<Readonly<Record<Action, Occasion>>> = {
  'write-first': 'first-request',
  'follow-introduction': 'first-request',
  'write-yourself': 'first-request',
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

/** Answers to an answer, which the sender may not have noted yet. */
const ANSWERS = ['booking', 'answer-not-now', 'answer-ask-colleague', 'goodbye'] as const;

/** What may be written by choice where the conversation stands, beside what the next step asks for. */
const ALSO: Readonly<Record<Standing['state'], readonly Occasion[]>> = {
  new: ['introduction-request'],
  noticed: ['introduction-request'],
  copied: ['introduction-request'],
  // Not before the one who was asked has had time, but by the sender's own choice: by then they may know more.
  'asked-introducer': ['first-request'],
  introduced: [],
  'not-introduced': ['introduction-request'],
  introducer: ['first-request'],
  waiting: ANSWERS,
  accepted: ANSWERS,
  'said-yes': [],
  later: ['answer-not-now'],
  redirected: [],
  unclear: ANSWERS,
  scheduled: ['booking', 'thank-you'],
  met: ['news-to-introducer'],
  'in-touch': ['news-to-introducer'],
  'let-go': [],
  declined: ['goodbye'],
  'do-not-contact': [],
};

/** Said once and not again: a second thanks for a no would be asking (A14). */
const ONCE: readonly Occasion[] = [
  'answer-not-now',
  'answer-ask-colleague',
  'goodbye',
  'news-to-introducer',
];

/** Whether somebody opened the door to this person, who will want to hear of it (A13). */
function wasIntroduced(event: OutreachEvent): boolean {
  if (event.kind === 'introduced-by') return true;
  return (
    event.kind === 'sent' &&
    (event.payload.reason === 'introduction' || event.payload.reason === 'referral')
  );
}

/** The letters that the sender may choose by hand, beside `usual`. */
export function occasionsBeside(
  usual: Occasion | undefined,
  standing: Standing,
  events: readonly OutreachEvent[],
): readonly Occasion[] {
  const effective = effectiveEvents(events);
  const said = effective.flatMap(event => (event.kind === 'sent' ? [event.payload.occasion] : []));
  return ALSO[standing.state].filter(
    occasion =>
      occasion !== usual &&
      !(ONCE.includes(occasion) && said.includes(occasion)) &&
      (occasion !== 'news-to-introducer' || effective.some(wasIntroduced)),
  );
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
