import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share, statistics } from '../../src/outreach/statistics.ts';
import { event, message } from './support.ts';

const HOUR = 3_600_000;

describe('a share', () => {
  it.each([
    // Wilson 95 % intervals, computed independently
    [5, 10, 0.2366, 0.7634],
    [0, 10, 0, 0.2775],
    [9, 12, 0.4677, 0.9111],
  ])('%d of %d', (count, of, low, high) => {
    const { low: l, high: h } = share(count, of);
    expect(l).toBeCloseTo(low, 3);
    expect(h).toBeCloseTo(high, 3);
  });

  it('says when cases are too few to tell', () => {
    expect(share(3, 7).tooFew).toBe(true);
    expect(share(3, 8).tooFew).toBe(false);
    expect(share(0, 0)).toMatchObject({ low: 0, high: 1, tooFew: true });
  });

  it('always holds the plain share, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (n, of) => {
        const count = Math.min(n, of);
        const { low, high } = share(count, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / of + 1e-9);
        expect(high).toBeGreaterThanOrEqual(count / of - 1e-9);
      }),
    );
  });
});

describe('the numbers of a book', () => {
  const answered = (hours: number) => [
    event('sent', 0, message()),
    event('replied', hours * HOUR, { answer: 'yes' }),
    event('offered', 1, { gift: 'coffee' }),
  ];
  const silent = [event('sent', 0, { ...message(), channel: 'message', reason: 'referral' })];

  it('counts conversations, not messages', () => {
    const numbers = statistics([answered(2), silent, [event('noticed', 0, { name: 'A' })]]);
    expect(numbers.written).toBe(2);
    expect(numbers.answered).toMatchObject({ count: 1, of: 2 });
    expect(numbers.byChannel.get('message')).toMatchObject({ count: 0, of: 1 });
    expect(numbers.byReason.get('admired-work')).toMatchObject({ count: 1, of: 1 });
    expect(numbers.giftsKept).toMatchObject({ count: 0, of: 1 });
  });

  it('gives a median only where there are enough', () => {
    const eight = [1, 2, 3, 4, 6, 7, 8, 9].map(answered);
    expect(statistics(eight.slice(1)).medianAnswerTime).toBeUndefined();
    expect(statistics(eight).medianAnswerTime).toBe(5 * HOUR);
  });

  it('does not count an answer that was undone', () => {
    const events = answered(2);
    const undo = event('undone', 3 * HOUR, { event: events[1]?.id ?? '' });
    expect(statistics([[...events, undo]]).answered.count).toBe(0);
  });
});
