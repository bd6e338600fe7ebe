import type { Channel, ReasonKind } from '../message/terms.ts';
import { effectiveEvents } from './effective-events.ts';
import type { OutreachEvent } from './event.ts';
import { giveBackLedger } from './give-back.ts';

/** A share with how far it can be trusted: 95 % Wilson interval, honest for few cases. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
  /** Below this many cases a share says nothing; the screen says "too few to tell". */
  readonly tooFew: boolean;
}

/** Fewest cases from which a share is shown: with fewer the interval spans most of 0 to 1. */
const FEWEST = 8;
/** Normal quantile of a 95 % interval. */
const Z = 1.96;

/** Wilson score interval (Wilson 1927), which stays within 0 and 1 and is honest for small numbers. */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of, low: 0, high: 1, tooFew: true };
  const p = count / of;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  return {
    count,
    of,
    low: Math.max(0, centre - half),
    high: Math.min(1, centre + half),
    tooFew: of < FEWEST,
  };
}

/** How one conversation began and what became of it. */
interface Conversation {
  readonly channel: Channel;
  readonly reason: ReasonKind;
  readonly sentAt: number;
  readonly answeredAt?: number;
  readonly welcome: boolean;
}

function conversationOf(events: readonly OutreachEvent[]): Conversation | undefined {
  const effective = effectiveEvents(events);
  const sent = effective.find(e => e.kind === 'sent' && e.payload.occasion === 'first-request');
  if (sent?.kind !== 'sent') return undefined;
  const reply = effective.find(event => event.kind === 'replied' && event.at >= sent.at);
  const { channel, reason } = sent.payload;
  const welcome =
    reply?.kind === 'replied' &&
    (reply.payload.answer === 'yes' || reply.payload.answer === 'redirected');
  return {
    channel,
    reason,
    sentAt: sent.at,
    welcome,
    ...(reply === undefined ? {} : { answeredAt: reply.at }),
  };
}

/** Honest numbers over the whole book: no streaks, no ranking of people (A16). */
export interface Statistics {
  readonly written: number;
  readonly answered: Share;
  readonly welcomed: Share;
  readonly byReason: ReadonlyMap<ReasonKind, Share>;
  readonly byChannel: ReadonlyMap<Channel, Share>;
  /** Median time to an answer in milliseconds; absent below the fewest cases. */
  readonly medianAnswerTime?: number;
  /** Gifts delivered of those offered (A11). */
  readonly giftsKept: Share;
}

function median(values: readonly number[]): number | undefined {
  if (values.length < FEWEST) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? 0;
  return (low + high) / 2;
}

/** Share of answered conversations for each value of one of their properties. */
function answeredBy<K>(
  all: readonly Conversation[],
  key: (conversation: Conversation) => K,
): ReadonlyMap<K, Share> {
  const groups = new Map<K, { answered: number; of: number }>();
  for (const conversation of all) {
    const group = groups.get(key(conversation)) ?? { answered: 0, of: 0 };
    group.of += 1;
    if (conversation.answeredAt !== undefined) group.answered += 1;
    groups.set(key(conversation), group);
  }
  return new Map([...groups].map(([k, { answered, of }]) => [k, share(answered, of)]));
}

/** Counts over all contacts; each entry holds the events of one contact. */
export function statistics(book: readonly (readonly OutreachEvent[])[]): Statistics {
  const all = book.map(conversationOf).filter(c => c !== undefined);
  const times = all.flatMap(c => (c.answeredAt === undefined ? [] : [c.answeredAt - c.sentAt]));
  const gifts = book.flatMap(events => giveBackLedger(events));
  const offered = gifts.filter(gift => gift.offeredAt !== undefined);
  const medianAnswerTime = median(times);
  return {
    written: all.length,
    answered: share(times.length, all.length),
    welcomed: share(all.filter(c => c.welcome).length, all.length),
    byReason: answeredBy(all, c => c.reason),
    byChannel: answeredBy(all, c => c.channel),
    ...(medianAnswerTime === undefined ? {} : { medianAnswerTime }),
    giftsKept: share(offered.filter(g => g.deliveredAt !== undefined).length, offered.length),
  };
}
