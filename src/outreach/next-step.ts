import {
  addBusinessDays,
  COMMON_CALENDAR,
  dayOf,
  startOfDay,
  type WorkCalendar,
} from './calendar.ts';
import { introductionStep } from './introduction-step.ts';
import { POLICY } from './policy.ts';
import { SOMEBODY } from './somebody.ts';
import type { Standing } from './standing.ts';

/** What a considerate person would do now. */
export type Action =
  | 'write-first'
  | 'follow-introduction'
  | 'write-yourself'
  | 'confirm-sent'
  | 'wait'
  | 'remind'
  | 'propose-times'
  | 'ask-again'
  | 'write-to-colleague'
  | 'read-reply'
  | 'prepare'
  | 'debrief'
  | 'thank'
  | 'keep-in-touch'
  | 'let-go'
  | 'nothing';

/** A proposal: what, from when, and why. */
export interface NextStep {
  readonly action: Action;
  /** First moment at which it is considerate, in milliseconds since the epoch. */
  readonly from?: number;
  /** Last moment at which it still is, e.g. 24 hours for a thank-you. */
  readonly until?: number;
  /** One sentence for the sender. */
  readonly why: string;
}

/** The start of the day that is `count` of the recipient's business days after `moment`. */
function afterBusinessDays(moment: number, count: number, calendar: WorkCalendar): number {
  return startOfDay(addBusinessDays(dayOf(moment), count, calendar));
}

function whileWaiting(
  standing: Extract<Standing, { state: 'waiting' | 'accepted' }>,
  now: number,
  calendar: WorkCalendar,
): NextStep {
  const days = standing.reminded
    ? POLICY.businessDaysBeforeLettingGo
    : POLICY.businessDaysBeforeReminder;
  const from = afterBusinessDays(standing.since, days, calendar);
  if (now < from) {
    return { action: 'wait', from, why: 'People answer when they can; give them time.' };
  }
  return standing.reminded
    ? { action: 'let-go', from, why: 'One reminder is enough; no answer is an answer too.' }
    : { action: 'remind', from, why: 'One short, kind reminder is fine now. It is the only one.' };
}

/** After a yes: offer times, let them choose, and offer others once where none suited. */
function afterYes(
  { offered }: Extract<Standing, { state: 'said-yes' }>,
  now: number,
  calendar: WorkCalendar,
): NextStep {
  if (offered === undefined) {
    const why = 'Offer two or three times soon, so that their yes stays easy.';
    return { action: 'propose-times', why };
  }
  if (offered.times > POLICY.reminders) {
    return { action: 'nothing', why: 'You offered times twice; leave the choice to them.' };
  }
  const from = afterBusinessDays(offered.at, POLICY.businessDaysBeforeReminder, calendar);
  return now < from
    ? { action: 'wait', from, why: 'They are choosing a time; give them a moment.' }
    : {
        action: 'propose-times',
        from,
        why: 'Perhaps none of the times suited. Offer others, once.',
      };
}

/** Around an agreed talk: prepared and confirmed the day before (evidence section 3), talked over after it. */
function aroundTalk({ when }: Extract<Standing, { state: 'scheduled' }>, now: number): NextStep {
  if (now >= when) {
    const why = 'While it is fresh: what did you learn? Your thank-you begins with it.';
    return { action: 'debrief', from: when, why };
  }
  const days = dayOf(when) - dayOf(now);
  const why =
    days > 1
      ? 'Your questions are ready on the meeting card.'
      : days === 1
        ? 'Look at your questions once more, and confirm the time in one line.'
        : 'Take the meeting card with you.';
  return { action: 'prepare', from: startOfDay(dayOf(when) - 1), until: when, why };
}

/** When keeping in touch is welcome again, so that no year holds more than three letters. */
function nextTouch(lastAt: number): number {
  return startOfDay(dayOf(lastAt) + Math.ceil(365 / POLICY.keepInTouchPerYear));
}

/**
 * The next considerate step (design section 6).
 *
 * @param now milliseconds since the epoch
 * @param calendar the recipient's working days, where known
 */
export function nextStep(
  standing: Standing,
  now: number,
  calendar: WorkCalendar = COMMON_CALENDAR,
): NextStep {
  switch (standing.state) {
    case 'new':
    case 'noticed':
      return { action: 'write-first', why: 'You have not written to them yet.' };
    case 'copied':
      return { action: 'confirm-sent', why: 'You copied a message. Did you send it?' };
    case 'asked-introducer':
    case 'introduced':
    case 'not-introduced':
    case 'introducer':
      return introductionStep(standing, now);
    case 'waiting':
    case 'accepted':
      return whileWaiting(standing, now, calendar);
    case 'said-yes':
      return afterYes(standing, now, calendar);
    case 'later': {
      if (standing.until === undefined)
        return { action: 'nothing', why: 'They named no date; leave the next step to them.' };
      // The day they named, from its beginning: they named no hour.
      const from = startOfDay(dayOf(standing.until));
      return now < from
        ? { action: 'wait', from, why: 'They asked you to come back later.' }
        : { action: 'ask-again', from, why: 'This is when they asked you to come back.' };
    }
    case 'redirected':
      if (standing.to === SOMEBODY)
        return { action: 'nothing', why: 'A thank-you for the pointer is still kind.' };
      if (standing.thanked === true)
        return {
          action: 'nothing',
          why: `Tell them how it went once you have talked to ${standing.to}.`,
        };
      return {
        action: 'write-to-colleague',
        why: `Thank them, then write to ${standing.to} and say who sent you.`,
      };
    case 'unclear':
      return { action: 'read-reply', why: 'Read their answer once more before you write.' };
    case 'scheduled':
      return aroundTalk(standing, now);
    case 'met':
      return {
        action: 'thank',
        until: standing.at + POLICY.hoursToThank * 3_600_000,
        why: 'A thank-you within a day is remembered.',
      };
    case 'in-touch':
      return standing.welcome
        ? {
            action: 'keep-in-touch',
            from: nextTouch(standing.at),
            why: 'They would be glad to hear what became of their advice.',
          }
        : { action: 'nothing', why: 'You thanked them. Nothing more is owed.' };
    case 'let-go':
      return { action: 'nothing', why: 'Nothing is left to do.' };
    case 'declined':
      return {
        action: 'nothing',
        why: 'Turn to somebody else; thanks are all that is left to say.',
      };
    case 'do-not-contact':
      return { action: 'nothing', why: 'It stays that way until you take it back.' };
  }
}
