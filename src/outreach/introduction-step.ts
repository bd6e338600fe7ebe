import { addBusinessDays, dayOf, startOfDay } from './calendar.ts';
import type { IntroductionStanding } from './introduction.ts';
import type { NextStep } from './next-step.ts';
import { POLICY } from './policy.ts';

/**
 * What is considerate around an introduction (A2): the one who was asked gets time
 * before anything else is proposed, and an introduction is followed soon.
 */
export function introductionStep(standing: IntroductionStanding, now: number): NextStep {
  switch (standing.state) {
    case 'asked-introducer': {
      // In the common week: where the one in between works is not known.
      const from = startOfDay(
        addBusinessDays(dayOf(standing.at), POLICY.businessDaysForIntroducer),
      );
      return now < from
        ? { action: 'wait', from, why: 'An introduction is worth waiting for.' }
        : {
            action: 'write-yourself',
            from,
            why: 'The time you gave it is over. A short letter of your own is fine now.',
          };
    }
    case 'introduced':
      return {
        action: 'follow-introduction',
        why: 'Write soon: an introduction stays warm for a few days.',
      };
    case 'not-introduced':
      return {
        action: 'write-yourself',
        why: 'Ask somebody else you know, or write to them yourself.',
      };
    case 'introducer':
      return {
        action: 'nothing',
        why:
          standing.told === true
            ? 'They have heard how it went. Nothing more is owed.'
            : 'Tell them how it went once you have talked.',
      };
  }
}

/** What happened around an introduction, in one sentence; `on` says a day as one says it. */
export function introductionHappened(
  standing: IntroductionStanding,
  on: (moment: number) => string,
): string {
  const { at } = standing;
  switch (standing.state) {
    case 'asked-introducer':
      return standing.by === ''
        ? `You asked for an introduction ${on(at)}.`
        : `You asked ${standing.by} for an introduction ${on(at)}.`;
    case 'introduced':
      return `${standing.by} introduced you ${on(at)}.`;
    case 'not-introduced':
      return standing.why === 'no'
        ? `${standing.by} would rather not introduce you.`
        : `${standing.by} does not know them well enough.`;
    case 'introducer':
      return `They led you to ${standing.to}.`;
  }
}
