import { describe, expect, it } from 'vitest';
import { giveBackLedger, owedGifts } from '../../src/outreach/give-back.ts';
import { event } from './support.ts';

describe('give-back ledger (A11)', () => {
  const offered = event('offered', 1, { gift: 'a photo of the lime kiln ' });
  const delivered = event('delivered', 5, { gift: 'A photo of the lime kiln' });

  it('owes what was offered until it is delivered', () => {
    expect(owedGifts([offered]).map(g => g.name)).toEqual(['a photo of the lime kiln']);
    expect(owedGifts([offered, delivered])).toEqual([]);
  });

  it('counts one gift once, under the words first used', () => {
    const again = event('offered', 3, { gift: 'a photo of the lime kiln' });
    expect(giveBackLedger([offered, again, delivered])).toEqual([
      { name: 'a photo of the lime kiln', offeredAt: 1, deliveredAt: 5 },
    ]);
  });

  it('knows what was given unasked, and owes it not', () => {
    expect(giveBackLedger([delivered])).toEqual([
      { name: 'A photo of the lime kiln', deliveredAt: 5 },
    ]);
    expect(owedGifts([delivered])).toEqual([]);
  });

  it('forgets an offer that was undone', () => {
    expect(giveBackLedger([offered, event('undone', 2, { event: offered.id })])).toEqual([]);
  });
});
