import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReply } from '../../../src/outreach/reply/decode-reply.ts';
import type { Answer } from '../../../src/outreach/reply/decoded-reply.ts';
import { spokenDay } from '../../../src/outreach/standing-sentence.ts';
import { noon } from '../support.ts';
import { CORPUS } from './corpus.ts';

const now = noon(2026, 11, 23);
const decode = (text: string) => decodeReply(text, { now, names: ['Sam', 'Maya'] });
const ANSWERS: readonly Answer[] = ['yes', 'later', 'redirected', 'no', 'unclear'];

/** How often each true answer was read as each answer, as lines of a table. */
function confusion(): string {
  const rows = ANSWERS.map(truth => {
    const read = CORPUS.filter(reply => reply.answer === truth).map(r => decode(r.text).answer);
    return [truth, ...ANSWERS.map(answer => read.filter(a => a === answer).length)];
  });
  return [['is \\ read as', ...ANSWERS], ...rows]
    .map(row => row.map(cell => String(cell).padStart(12)).join(''))
    .join('\n');
}

describe('the corpus of replies', () => {
  it('is large, with polite refusals above all', () => {
    console.log(confusion());
    expect(CORPUS.length).toBeGreaterThanOrEqual(80);
    const count = (answer: Answer) => CORPUS.filter(reply => reply.answer === answer).length;
    expect(count('no')).toBeGreaterThan(count('yes'));
  });

  it.each(CORPUS)('$answer: $text', ({ text, answer, colleague }) => {
    const decoded = decode(text);
    expect(decoded.answer).toBe(answer);
    if (colleague !== undefined) expect(decoded.colleague).toBe(colleague);
  });

  it('never takes a no for a yes, whatever courtesy surrounds it', () => {
    const refusals = CORPUS.filter(reply => reply.answer === 'no').map(reply => reply.text);
    const courtesy = fc.constantFrom(
      'Thank you so much for your kind message.',
      'Happy new year!',
      'Great to hear from you.',
      'I am glad you liked my talk.',
      'Good luck with everything!',
      'Sounds like an interesting path.',
      'Warm regards, Maya',
      'What a lovely note.',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...refusals),
        fc.array(courtesy, { maxLength: 3 }),
        fc.array(courtesy, { maxLength: 3 }),
        (refusal, before, after) => {
          const text = [...before, refusal, ...after].join(' ');
          expect(decode(text).answer).not.toBe('yes');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what a reply names', () => {
  it('finds the time they offer', () => {
    const [time] = decode('Happy to chat! Does Tuesday at 3pm work for you?').times;
    expect(time).toMatchObject({ at: new Date(2026, 10, 24, 15).getTime(), hasTime: true });
  });

  it.each([
    ['Yes, Thursday at 3 works.', 15, true],
    ['Yes, Thursday at 9 works.', 9, true],
    ['Yes, Thursday 15:30 works.', 15.5, true],
    ['Yes, Thursday works.', 12, false],
    ['Yes, at 5pm.', undefined, false],
  ])('knows a moment from a mere day or hour: %s', (words, hour, isMoment) => {
    const [time] = decode(words).times;
    expect(time?.isMoment).toBe(isMoment);
    const at = hour === undefined ? undefined : new Date(2026, 10, 26).getTime() + hour * 3_600_000;
    if (at !== undefined) expect(time?.at).toBe(at);
  });

  it.each([
    ['Tuesday at 3 works.', 24, 15],
    ['Yes, tuesday 5:30 is fine.', 24, 17.5],
    ['Tuesday at 3pm works.', 24, 15],
    ['Tuesday at 8 works.', 31, 8],
    ['Yes, I could talk at 3.', 24, 15],
    ['How about next Tuesday at 3?', 31, 15],
    ['Yes, today at 4.', 24, 16],
    ['Yes, tomorrow at 2.', 25, 14],
  ])('read on a Tuesday morning at nine: %s', (words, day, hour) => {
    const morning = new Date(2026, 10, 24, 9).getTime();
    const [time] = decodeReply(words, { now: morning }).times;
    const midnight = new Date(2026, 10, day).getTime();
    expect(time && new Date(time.at).toString()).toBe(
      new Date(midnight + hour * 3_600_000).toString(),
    );
  });

  it.each([
    ["I'm swamped. Try me again in March.", '1 March 2027'],
    ['Unfortunately this is not a good time. Ask me again after the summer.', '7 September 2027'],
    ['Can we do this in the new year?', '8 January 2027'],
    ['Not now. Write to me next quarter.', '1 January 2027'],
  ])('finds when to come back: %s', (text, day) => {
    const { until } = decode(text);
    expect(until && spokenDay(until, now)).toBe(day);
  });

  it('names no day where they named none', () => {
    expect(decode('Sorry, things are hectic at the moment.').until).toBeUndefined();
  });

  it('does not take a signature for a colleague', () => {
    expect(decode('Happy to talk on Monday.\nBest,\nMaya').colleague).toBeUndefined();
  });

  it('takes a namesake for a colleague when the whole name is given', () => {
    expect(decode('Please ask Maya Lindqvist, she runs it.').colleague).toBe('Maya Lindqvist');
  });

  it('ignores the message that they answered', () => {
    const decoded = decode('Sorry, no.\n\nOn 3 Nov 2026, Sam wrote:\n> happy to talk on Tuesday');
    expect(decoded).toMatchObject({ answer: 'no', times: [] });
  });

  it('reads any text without failing, and quotes only words of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const { answer } = decode(text);
        expect(ANSWERS).toContain(answer);
      }),
    );
  });
});
