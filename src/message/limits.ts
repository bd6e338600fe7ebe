import type { Plan } from '../sender/sender.ts';
import type { Channel } from './terms.ts';

/** A length in one of the two units channels are measured in. */
export interface Measure {
  /** `characters` are UTF-16 units, so an emoji counts as two: the cautious reading. */
  readonly unit: 'characters' | 'words';
  readonly count: number;
}

/** How long a message may be on one channel (C1), and how long it had better be (C2). */
export interface ChannelLimits {
  /** Refused or cut beyond this. Absent where the channel has no limit. */
  readonly hard?: Measure;
  /** What the evidence says is best; beyond it C2 warns. */
  readonly aim: Measure;
  /** Hard limit of the subject in characters, where the channel has one. */
  readonly subject?: number;
}

/** Invitation notes (evidence section 1): LinkedIn refuses more. */
export const NOTE_LIMITS: Readonly<Record<Plan, ChannelLimits>> = {
  free: { hard: characters(200), aim: characters(190) },
  premium: { hard: characters(300), aim: characters(290) },
};

/** All other channels, the same for every plan (evidence section 1). */
export const CHANNEL_LIMITS: Readonly<Record<Exclude<Channel, 'note'>, ChannelLimits>> = {
  message: { hard: characters(3000), aim: characters(600) },
  inmail: { hard: characters(1900), aim: characters(400), subject: 200 },
  email: { aim: words(100), subject: 60 },
  spoken: { aim: words(50) },
};

/** Noted invitations per month on a free account: sources say three to five, so three unless the sender raises it (C5). */
export const NOTES_PER_MONTH = { default: 3, most: 5 } as const;

function characters(count: number): Measure {
  return { unit: 'characters', count };
}

function words(count: number): Measure {
  return { unit: 'words', count };
}

/** The limits of a channel for a sender on this plan. */
export function limitsOf(channel: Channel, plan: Plan): ChannelLimits {
  return channel === 'note' ? NOTE_LIMITS[plan] : CHANNEL_LIMITS[channel];
}

/** How long `text` is in `unit`. */
export function measure(text: string, unit: Measure['unit']): number {
  if (unit === 'characters') return text.length;
  return text.split(/\s+/).filter(word => word !== '').length;
}

/** True where `text` keeps to `limit`. */
export function within(text: string, limit: Measure): boolean {
  return measure(text, limit.unit) <= limit.count;
}
