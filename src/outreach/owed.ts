import { effectiveEvents } from './effective-events.ts';
import type { OutreachEvent } from './event.ts';
import { owedGifts } from './give-back.ts';
import { SOMEBODY } from './somebody.ts';

/** What the sender still owes one contact. */
export interface Owed {
  /** Gifts promised and not delivered, as the sender named them (A11). */
  readonly gifts: readonly string[];
  /** People this contact led to and has heard nothing about since (A13). */
  readonly newsAbout: readonly string[];
  /** When the oldest of these debts began; absent when nothing is owed. */
  readonly since?: number;
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Names this contact pointed to, with when, and not reported on since. */
function untold(events: readonly OutreachEvent[]): readonly { name: string; at: number }[] {
  const effective = effectiveEvents(events);
  const told = effective
    .filter(e => e.kind === 'sent' && e.payload.occasion === 'news-to-introducer')
    .map(e => e.at);
  const toldAbout = new Set(
    effective.flatMap(e => (e.kind === 'told-news' ? [nameKey(e.payload.name)] : [])),
  );
  const pointed = effective.flatMap(event => {
    if (event.kind === 'referred-to') return [{ name: event.payload.name, at: event.at }];
    return event.kind === 'replied' && event.payload.answer === 'redirected'
      ? [{ name: event.payload.to, at: event.at }]
      : [];
  });
  const known = pointed.filter(p => p.name !== SOMEBODY);
  const distinct = new Map(known.map(p => [nameKey(p.name), p]));
  return [...distinct].flatMap(([key, p]) =>
    toldAbout.has(key) || told.some(at => at >= p.at) ? [] : [p],
  );
}

/** Sums up the debts of one conversation. */
export function owedTo(events: readonly OutreachEvent[]): Owed {
  const gifts = owedGifts(events);
  const news = untold(events);
  const starts = [...gifts.map(g => g.offeredAt ?? 0), ...news.map(n => n.at)];
  return {
    gifts: gifts.map(gift => gift.name),
    newsAbout: news.map(n => n.name),
    ...(starts.length === 0 ? {} : { since: Math.min(...starts) }),
  };
}
