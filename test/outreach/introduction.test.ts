import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutreachEvent } from '../../src/outreach/event.ts';
import { nextStep } from '../../src/outreach/next-step.ts';
import { standingOf } from '../../src/outreach/standing.ts';
import { standingSentence } from '../../src/outreach/standing-sentence.ts';
import { event, message, noon } from './support.ts';

const DAY = noon(2026, 5, 4);
const dana = { name: 'Dana Reyes' };
const asked = event('sent', DAY, { ...message('introduction-request'), to: dana });
const introduced = event('introduced-by', noon(2026, 5, 6), dana);

/** State, next action and sentence of these events at a moment. */
function at(now: number, ...events: OutreachEvent[]) {
  const standing = standingOf(events);
  const step = nextStep(standing, now);
  return {
    state: standing.state,
    action: step.action,
    said: standingSentence(standing, step, now),
  };
}

describe('an introduction that was asked for (A2)', () => {
  it('says who was asked, and until when to give it time', () => {
    // 4 May is a Monday; the seventh business day after it is Wednesday 13 May.
    expect(at(noon(2026, 5, 5), asked)).toEqual({
      state: 'asked-introducer',
      action: 'wait',
      said: 'You asked Dana Reyes for an introduction yesterday. Give it until 13 May.',
    });
    expect(at(noon(2026, 5, 12), asked).said).toBe(
      'You asked Dana Reyes for an introduction on 4 May. Give it until 13 May.',
    );
    expect(at(noon(2026, 5, 12), asked).action).toBe('wait');
    expect(at(noon(2026, 5, 13), asked)).toMatchObject({
      action: 'write-yourself',
      said: 'You asked Dana Reyes for an introduction on 4 May. The time you gave it is over. A short letter of your own is fine now.',
    });
  });

  it('holds too where an older event does not say who was asked', () => {
    const nameless = event('sent', DAY, message('introduction-request'));
    expect(at(noon(2026, 5, 5), nameless).said).toBe(
      'You asked for an introduction yesterday. Give it until 13 May.',
    );
    expect(at(noon(2026, 5, 7), nameless, introduced).state).toBe('introduced');
  });

  it('is followed soon once it is made', () => {
    expect(at(noon(2026, 5, 7), asked, introduced)).toEqual({
      state: 'introduced',
      action: 'follow-introduction',
      said: 'Dana Reyes introduced you yesterday. Write soon: an introduction stays warm for a few days.',
    });
  });

  it.each([
    ['no', 'Dana Reyes would rather not introduce you.'],
    ['does-not-know', 'Dana Reyes does not know them well enough.'],
  ] as const)('ends without blame: %s', (why, words) => {
    const not = event('not-introduced', noon(2026, 5, 6), { ...dana, why });
    expect(at(noon(2026, 5, 7), asked, not)).toEqual({
      state: 'not-introduced',
      action: 'write-yourself',
      said: `${words} Ask somebody else you know, or write to them yourself.`,
    });
    // The next friend may be asked, and gets the same time.
    const ben = { ...message('introduction-request'), to: { name: 'Ben Osei' } };
    expect(at(noon(2026, 5, 8), asked, not, event('sent', noon(2026, 5, 7), ben)).said).toBe(
      'You asked Ben Osei for an introduction yesterday. Give it until 18 May.',
    );
  });

  it('is not answered by somebody else', () => {
    const other = event('introduced-by', noon(2026, 5, 6), { name: 'Ben Osei' });
    expect(at(noon(2026, 5, 7), asked, other).state).toBe('asked-introducer');
  });

  it('gives way to a letter of their own, and never comes over one', () => {
    const sent = event('sent', noon(2026, 5, 14), message());
    expect(at(noon(2026, 5, 15), asked, sent).state).toBe('waiting');
    const late = event('introduced-by', noon(2026, 5, 18), dana);
    expect(at(noon(2026, 5, 18), asked, sent, late).state).toBe('waiting');
    const again = event('sent', noon(2026, 5, 19), {
      ...message('introduction-request'),
      to: dana,
    });
    expect(at(noon(2026, 5, 19), asked, sent, again).state).toBe('waiting');
  });

  it('stays what it is while a letter is only copied', () => {
    const copied = event('copied', noon(2026, 5, 5), message());
    expect(at(noon(2026, 5, 5), asked, copied).state).toBe('asked-introducer');
  });

  it('never reopens a no, whatever is asked of whom', () => {
    const no = event('replied', DAY - 1, { answer: 'no' });
    const ends = [asked, introduced, event('not-introduced', DAY + 9, { ...dana, why: 'no' })];
    fc.assert(
      fc.property(fc.subarray(ends), events => {
        expect(standingOf([...events, no]).state).toBe('declined');
      }),
    );
  });
});

describe('somebody known only as the one in between', () => {
  const led = event('referred-to', DAY, { name: 'Maya Okonkwo' });

  it('is no stranger to write to, and hears how it went', () => {
    expect(at(DAY, led)).toEqual({
      state: 'introducer',
      action: 'nothing',
      said: 'They led you to Maya Okonkwo. Tell them how it went once you have talked.',
    });
    const told = event('told-news', DAY + 5, { name: 'Maya Okonkwo' });
    expect(at(DAY + 6, led, told).said).toBe(
      'They led you to Maya Okonkwo. They have heard how it went. Nothing more is owed.',
    );
  });

  it('keeps a conversation of their own where there is one', () => {
    expect(at(DAY, event('sent', DAY - 1, message()), led).state).toBe('waiting');
  });
});
