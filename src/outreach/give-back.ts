import { effectiveEvents } from './effective-events.ts';
import type { OutreachEvent } from './event.ts';

/** One thing the sender promised to give (A11). */
export interface Gift {
  /** As the sender named it; the same words name its delivery. */
  readonly name: string;
  readonly offeredAt?: number;
  readonly deliveredAt?: number;
}

/** Names are compared without case and outer space, since people retype them. */
function nameKey(gift: string): string {
  return gift.trim().toLowerCase();
}

/**
 * What was offered to one contact and what was delivered, in order of first
 * mention. A gift offered and not delivered is owed; one delivered unasked counts.
 */
export function giveBackLedger(events: readonly OutreachEvent[]): readonly Gift[] {
  const gifts = new Map<string, Gift>();
  for (const event of effectiveEvents(events)) {
    if (event.kind !== 'offered' && event.kind !== 'delivered') continue;
    const key = nameKey(event.payload.gift);
    const known = gifts.get(key) ?? { name: event.payload.gift.trim() };
    gifts.set(
      key,
      event.kind === 'offered'
        ? { ...known, offeredAt: known.offeredAt ?? event.at }
        : { ...known, deliveredAt: known.deliveredAt ?? event.at },
    );
  }
  return [...gifts.values()];
}

/** Gifts promised and still owed. */
export function owedGifts(events: readonly OutreachEvent[]): readonly Gift[] {
  return giveBackLedger(events).filter(
    gift => gift.offeredAt !== undefined && gift.deliveredAt === undefined,
  );
}
