import { describe, expect, it } from 'vitest';
import { compose } from '../../src/message/compose.ts';
import { rankReasons } from '../../src/message/reasons/rank-reasons.ts';
import { findInsights } from '../../src/profile/insights/find-insights.ts';
import { PEOPLE } from '../gallery/people.ts';
import { SENDERS } from '../gallery/senders.ts';

const NOW = Date.UTC(2026, 10, 23);

/** The first note of each sender to each person of the gallery. */
function notes() {
  return PEOPLE.flatMap(profile =>
    Object.values(SENDERS).flatMap(sender => {
      const insights = findInsights(profile, sender, NOW);
      const [reason] = rankReasons({ profile, sender, insights, context: {}, now: NOW });
      if (reason === undefined) return [];
      const draft = compose({
        profile,
        sender,
        reason,
        insights,
        channel: 'note',
        occasion: 'first-request',
        context: {},
        wording: 0,
        language: 'en',
        now: NOW,
      });
      return [draft];
    }),
  );
}

describe('an invitation note of 200 characters', () => {
  const slots = notes().map(draft => new Set(draft.spans.map(span => span.slot)));
  const share = (slot: Parameters<(typeof slots)[number]['has']>[0]) =>
    slots.filter(set => set.has(slot)).length / slots.length;

  it('says who is asking, whoever asks and whoever is asked', () => {
    expect(slots.length).toBeGreaterThan(60);
    expect(share('bridge')).toBeGreaterThan(0.97);
  });

  it('nearly always leaves an easy way to say no', () => {
    expect(share('easy-out')).toBeGreaterThan(0.85);
  });
});
