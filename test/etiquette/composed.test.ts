import { describe, expect, it } from 'vitest';
import { review } from '../../src/etiquette/review.ts';
import { compose } from '../../src/message/compose.ts';
import type { ComposeContext } from '../../src/message/compose-types.ts';
import { textOf } from '../../src/message/draft.ts';
import { rankReasons } from '../../src/message/reasons/rank-reasons.ts';
import { CHANNELS, type Channel, type Occasion } from '../../src/message/terms.ts';
import { findInsights } from '../../src/profile/insights/find-insights.ts';
import { NOW, PEOPLE, SENDERS } from './people.ts';

const CONTEXT: ComposeContext = { referrer: 'Amara Nwosu', sentAt: NOW - 11 * 86_400_000 };

/** Every letter the composer writes for the people of these tests, with its blockers. */
function letters(channel: Channel, occasion: Occasion) {
  return Object.values(PEOPLE).flatMap(profile =>
    Object.values(SENDERS).flatMap(sender => {
      const insights = findInsights(profile, sender, NOW);
      const reasons = rankReasons({ profile, sender, insights, context: CONTEXT, now: NOW });
      return reasons.flatMap(reason =>
        [0, 1, 2].map(wording => {
          const draft = compose({
            profile,
            sender,
            reason,
            channel,
            occasion,
            insights,
            context: CONTEXT,
            wording,
            language: 'en',
            now: NOW,
          });
          const text = textOf(draft.spans);
          const subject = draft.subject === undefined ? {} : { subject: textOf(draft.subject) };
          const findings = review(
            { text, channel, occasion, language: 'en', ...subject },
            { profile, sender, asserted: ['Amara Nwosu'], now: NOW },
          );
          return {
            text,
            blockers: findings.filter(
              ({ severity, rule }) => severity === 'block' && rule !== 'G1',
            ),
          };
        }),
      );
    }),
  );
}

describe('a composed letter', () => {
  it.each(CHANNELS)(
    'has no blocker but its blanks: first request by %s',
    { timeout: 30_000 },
    channel => {
      const stopped = letters(channel, 'first-request').filter(
        ({ blockers }) => blockers.length > 0,
      );
      expect(
        stopped.map(
          ({ text, blockers }) =>
            `${blockers.map(({ rule, range }) => `${rule} ${range === undefined ? '' : text.slice(range.start, range.end)}`)} | ${text}`,
        ),
      ).toEqual([]);
    },
  );

  it.each(['reminder', 'booking', 'goodbye'] as const)(
    'has no blocker but its blanks: %s',
    { timeout: 30_000 },
    occasion => {
      const stopped = letters('message', occasion).filter(({ blockers }) => blockers.length > 0);
      expect(
        stopped.map(({ text, blockers }) => `${blockers.map(({ rule }) => rule)} | ${text}`),
      ).toEqual([]);
    },
  );
});
