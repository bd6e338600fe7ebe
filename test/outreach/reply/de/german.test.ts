import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GERMAN_REPLIES } from '../../../../src/outreach/reply/de/lexicon.ts';
import { decodeReply } from '../../../../src/outreach/reply/decode-reply.ts';
import { ENGLISH } from '../../../../src/outreach/reply/en/lexicon.ts';
import { noon } from '../../support.ts';
import { CORPUS } from '../corpus.ts';
import { GERMAN_CORPUS } from './corpus.ts';

const now = noon(2026, 11, 23);
const context = { now, names: ['Sam', 'Maya'] };
const decode = (text: string) => decodeReply(text, context, [ENGLISH, GERMAN_REPLIES]);
const textsOf = (answer: string) =>
  GERMAN_CORPUS.filter(reply => reply.answer === answer).map(({ text }) => text);

describe('replies in German', () => {
  it.each(GERMAN_CORPUS)('are read as a careful person reads them: $text', reply => {
    const read = decode(reply.text);
    expect(read.answer).toBe(reply.answer);
    if (reply.colleague !== undefined) expect(read.colleague).toBe(reply.colleague);
  });

  it.each(CORPUS)('do not change how English ones are read: $text', ({ text, answer }) => {
    expect(decode(text).answer).toBe(answer);
  });

  it('never take a no for a yes, whatever courtesy stands around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...textsOf('no')),
        fc.constantFrom(
          '',
          'Guten Tag Sam, ',
          'Vielen Dank für Ihre Nachricht. ',
          'Sehr gern gelesen! ',
        ),
        fc.constantFrom(
          '',
          ' Viele Grüße, Maya',
          ' Ich wünsche Ihnen viel Erfolg!',
          ' Gern vernetzen wir uns hier.',
        ),
        (no, before, after) => {
          expect(decode(`${before}${no}${after}`).answer).not.toBe('yes');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('find the day on which asking again is welcome', () => {
    const { until } = decode('Melden Sie sich bitte im Januar wieder, jetzt passt es nicht.');
    expect(new Date(until ?? 0).getFullYear()).toBe(2027);
    expect(new Date(until ?? 0).getMonth()).toBe(0);
  });

  it.each([
    ['Ja, gern. Passt Ihnen Dienstag um 15 Uhr?', now],
    ['Ja, gern. Passt Ihnen Dienstag um 3?', now],
    // Read on that Tuesday in the morning.
    ['Ja, gern. Passt Ihnen Dienstag um 3?', new Date(2026, 10, 24, 9).getTime()],
  ])('find the time that is proposed: %s', (words, readAt) => {
    const lexicons = [ENGLISH, GERMAN_REPLIES];
    const [time] = decodeReply(words, { ...context, now: readAt }, lexicons).times;
    const at = new Date(time?.at ?? 0);
    expect([at.getDate(), at.getHours()]).toEqual([24, 15]);
  });
});
