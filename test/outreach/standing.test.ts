import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutreachEvent } from '../../src/outreach/event.ts';
import { nextStep } from '../../src/outreach/next-step.ts';
import { standingOf } from '../../src/outreach/standing.ts';
import { standingSentence } from '../../src/outreach/standing-sentence.ts';
import { event, message, noon } from './support.ts';

const DAY = noon(2026, 11, 3);
const sent = event('sent', DAY, message());
const reminded = event('reminded', noon(2026, 11, 12), message('reminder'));

/** The sentence that the popup shows for these events. */
function said(events: readonly OutreachEvent[], now: number): string {
  const standing = standingOf(events);
  return standingSentence(standing, nextStep(standing, now), now);
}

describe('standing', () => {
  it.each<[string, OutreachEvent[], string]>([
    ['nothing yet', [], 'new'],
    ['only read', [event('noticed', DAY, { name: 'Maya' })], 'noticed'],
    ['copied', [event('copied', DAY, message())], 'copied'],
    ['sent', [event('copied', DAY, message()), sent], 'waiting'],
    ['accepted', [sent, event('invitation-accepted', DAY + 1, {})], 'accepted'],
    ['yes', [sent, event('replied', DAY + 1, { answer: 'yes' })], 'said-yes'],
    ['later', [sent, event('replied', DAY + 1, { answer: 'later' })], 'later'],
    ['no', [sent, event('replied', DAY + 1, { answer: 'no' })], 'declined'],
    [
      'redirected',
      [sent, event('replied', DAY + 1, { answer: 'redirected', to: 'Ada' })],
      'redirected',
    ],
    ['unclear', [sent, event('replied', DAY + 1, { answer: 'unclear' })], 'unclear'],
    [
      'scheduled',
      [sent, event('scheduled', DAY + 1, { when: DAY + 2, way: 'phone', timeZone: 'UTC' })],
      'scheduled',
    ],
    ['met', [sent, event('met', DAY + 1, { notes: '', learned: '' })], 'met'],
    [
      'thanked',
      [
        event('met', DAY, { notes: '', learned: '' }),
        event('thanked', DAY + 1, message('thank-you')),
      ],
      'in-touch',
    ],
    ['let go', [sent, reminded, event('let-go', noon(2026, 11, 24), {})], 'let-go'],
    ['goodbye', [sent, event('sent', DAY + 9, message('goodbye'))], 'let-go'],
    [
      'booking keeps the standing',
      [
        sent,
        event('replied', DAY + 1, { answer: 'yes' }),
        event('sent', DAY + 2, message('booking')),
      ],
      'said-yes',
    ],
    ['do not contact', [sent, event('do-not-contact', DAY + 1, {})], 'do-not-contact'],
  ])('%s', (_name, events, state) => {
    expect(standingOf(events).state).toBe(state);
  });

  it('says what happened and what is considerate now', () => {
    expect(said([sent], noon(2026, 11, 5))).toBe(
      'You wrote on 3 November. Best to wait until 12 November.',
    );
    expect(said([sent], noon(2026, 11, 12))).toBe(
      'You wrote on 3 November. One short, kind reminder is fine now. It is the only one.',
    );
    expect(said([sent, reminded], noon(2026, 11, 13))).toBe(
      'You sent your reminder yesterday. Best to wait until 23 November.',
    );
    expect(said([sent, reminded], noon(2026, 11, 24))).toContain('no answer is an answer too');
    expect(said([sent], noon(2027, 1, 4))).toContain('3 November 2026');
  });

  it('takes back what was undone, and gives back what an undone undo took', () => {
    const undo = event('undone', DAY + 5, { event: sent.id });
    expect(standingOf([sent, undo]).state).toBe('new');
    const again = event('undone', DAY + 6, { event: undo.id });
    expect(standingOf([sent, undo, again]).state).toBe('waiting');
  });

  it('counts an event held twice once', () => {
    expect(standingOf([sent, sent])).toEqual(standingOf([sent]));
  });
});

/** Any event but an undo, at any time. */
const anyEvent = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 10 }))
  .map(([days, which]) => {
    const at = DAY + days * 86_400_000;
    const makers = [
      () => event('noticed', at, { name: 'Maya' }),
      () => event('copied', at, message()),
      () => event('sent', at, message()),
      () => event('reminded', at, message('reminder')),
      () => event('replied', at, { answer: 'yes' }),
      () => event('replied', at, { answer: 'later', until: at + 1 }),
      () => event('invitation-accepted', at, {}),
      () => event('met', at, { notes: '', learned: '', welcome: true }),
      () => event('thanked', at, message('thank-you')),
      () => event('kept-in-touch', at, message('keeping-in-touch')),
      () => event('let-go', at, {}),
    ] as const;
    return (makers[which] ?? makers[0])();
  });

describe('after a no (A14)', () => {
  it('no order of events ever proposes contact again', () => {
    const closing = fc.constantFrom(
      () => event('replied', DAY, { answer: 'no' as const }),
      () => event('do-not-contact', DAY, {}),
    );
    fc.assert(
      fc.property(
        fc.array(anyEvent),
        fc.array(anyEvent),
        closing,
        fc.integer(),
        (a, b, no, now) => {
          const standing = standingOf([...a, no(), ...b]);
          expect(nextStep(standing, now).action).toBe('nothing');
        },
      ),
    );
  });

  it('derives the same standing whatever order the log arrives in', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), events => {
        expect(standingOf([...events].reverse())).toEqual(standingOf(events));
      }),
    );
  });
});

describe('after a yes', () => {
  const yes = [sent, event('replied', DAY + 1, { answer: 'yes' })];
  const booking = (day: number) => event('sent', noon(2026, 11, day), message('booking'));
  const stepAt = (events: readonly OutreachEvent[], day: number) =>
    nextStep(standingOf(events), noon(2026, 11, day)).action;

  it('times are offered, then chosen in peace, and others offered once', () => {
    expect(stepAt(yes, 5)).toBe('propose-times');
    const offered = [...yes, booking(5)];
    expect(stepAt(offered, 6)).toBe('wait');
    expect(stepAt(offered, 15)).toBe('wait');
    expect(stepAt(offered, 16)).toBe('propose-times');
    expect(stepAt([...offered, booking(16)], 30)).toBe('nothing');
  });

  it('a pointer is thanked for once', () => {
    const pointed = [sent, event('replied', DAY + 1, { answer: 'redirected', to: 'Cem' })];
    expect(stepAt(pointed, 5)).toBe('write-to-colleague');
    const thanked = [...pointed, event('sent', DAY + 2, message('answer-ask-colleague'))];
    expect(stepAt(thanked, 6)).toBe('nothing');
  });

  it('the sentence keeps a step that comes later for later', () => {
    const touch = [
      event('met', DAY, { notes: '', learned: '', welcome: true }),
      event('thanked', DAY + 1, message('thank-you')),
    ];
    expect(said(touch, noon(2026, 11, 20))).toMatch(/Best to wait until \d+ March 2027\.$/);
  });
});
