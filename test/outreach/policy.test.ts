import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, startOfDay } from '../../src/outreach/calendar.ts';
import { nextStep } from '../../src/outreach/next-step.ts';
import { type Standing, standingOf } from '../../src/outreach/standing.ts';
import { standingSentence } from '../../src/outreach/standing-sentence.ts';
import { event, message, noon } from './support.ts';

const DAY_MS = 86_400_000;
const at = (year: number, month: number, day: number, hour: number) =>
  new Date(year, month - 1, day, hour).getTime();

describe('around an agreed talk', () => {
  // A Friday in the week of a leap day.
  const when = at(2028, 3, 3, 15);
  const standing: Standing = { state: 'scheduled', when };
  const said = (now: number) => standingSentence(standing, nextStep(standing, now), now);

  it.each([
    [
      at(2028, 2, 28, 9),
      'prepare',
      'You are talking on 3 March at 15:00. Your questions are ready on the meeting card.',
    ],
    [
      at(2028, 3, 2, 9),
      'prepare',
      'You are talking tomorrow at 15:00. Look at your questions once more, and confirm the time in one line.',
    ],
    [
      at(2028, 3, 3, 9),
      'prepare',
      'You are talking today at 15:00. Take the meeting card with you.',
    ],
    [
      at(2028, 3, 3, 16),
      'debrief',
      'You were to talk today. While it is fresh: what did you learn? Your thank-you begins with it.',
    ],
    [
      at(2028, 3, 4, 9),
      'debrief',
      'You were to talk yesterday. While it is fresh: what did you learn? Your thank-you begins with it.',
    ],
  ] as const)('%# asks for what the hour asks for', (now, action, words) => {
    expect(nextStep(standing, now).action).toBe(action);
    expect(said(now)).toBe(words);
  });

  it('is due from the day before, and not sooner', () => {
    expect(nextStep(standing, at(2028, 2, 28, 9)).from).toBe(at(2028, 3, 2, 0));
  });
});

describe('what they asked for', () => {
  it('"later" waits until the first moment of the day they named', () => {
    const until = noon(2027, 1, 4);
    const standing: Standing = { state: 'later', at: noon(2026, 12, 21), until };
    expect(nextStep(standing, at(2027, 1, 3, 23)).action).toBe('wait');
    expect(nextStep(standing, at(2027, 1, 4, 0)).action).toBe('ask-again');
  });

  it('a thank-you is asked for within a day of the talk', () => {
    const met = noon(2026, 11, 3);
    expect(nextStep({ state: 'met', at: met }, met)).toMatchObject({
      action: 'thank',
      until: met + DAY_MS,
    });
  });
});

describe('keeping in touch (A12)', () => {
  const met = (welcome: boolean) =>
    event('met', noon(2026, 11, 3), { notes: '', learned: '', welcome });
  const thanks = event('thanked', noon(2026, 11, 4), message('thank-you'));

  it('is proposed only after a welcome sign', () => {
    const now = noon(2029, 1, 1);
    expect(nextStep(standingOf([met(false), thanks]), now).action).toBe('nothing');
    expect(nextStep(standingOf([met(true), thanks]), now).action).toBe('keep-in-touch');
  });

  it('somebody who writes whenever it is proposed writes three times in any year, across leap days too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 23 }),
        (days, hour) => {
          let last = startOfDay(dayOf(noon(2026, 1, 1)) + days) + hour * 3_600_000;
          const touches = [last];
          for (let i = 0; i < 8; i += 1) {
            last = nextStep({ state: 'in-touch', at: last, welcome: true }, last).from ?? 0;
            touches.push(last);
          }
          for (const [i, touch] of touches.entries()) {
            const fourth = touches[i + 3];
            if (fourth !== undefined)
              expect(dayOf(fourth) - dayOf(touch)).toBeGreaterThanOrEqual(365);
          }
        },
      ),
    );
  });
});
