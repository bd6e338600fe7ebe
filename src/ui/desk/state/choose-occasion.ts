import { channelsFor } from '../../../message/channels-for.ts';
import type { Channel, Occasion } from '../../../message/terms.ts';
import { recomposed } from './compose-desk.ts';
import { situation } from './open-desk.ts';
import type { Craft } from './ports.ts';
import type { Desk } from './state.ts';

/** A note goes with an invitation and with nothing else: every other letter is a message at first. */
function channelFor(craft: Craft, desk: Desk, occasion: Occasion | undefined): Channel {
  const { channel } = desk.letter;
  const next = occasion ?? desk.usual.occasion;
  if (next === 'first-request') {
    return channel === 'message' ? craft.likelyChannel(desk.reading.profile) : channel;
  }
  if (occasion === undefined) return channel;
  return channel === 'note' || !channelsFor(next).includes(channel) ? 'message' : channel;
}

/**
 * The desk with another letter than the next step asks for, or with the usual one (or
 * none) again. Each keeps its own text.
 */
export function withOccasion(
  craft: Craft,
  desk: Desk,
  occasion: Occasion | 'rest',
  now: number,
): Desk {
  const chosen = desk.others.find(other => other === occasion);
  const { occasion: _before, ...rest } = desk.letter;
  const channel = channelFor(craft, desk, chosen);
  const letter = { ...rest, channel, ...(chosen === undefined ? {} : { occasion: chosen }) };
  const place = desk.reading.profile.place?.value;
  const next = { ...desk, letter, news: undefined, ...situation(desk.memory, now, chosen, place) };
  return recomposed(craft, next, now);
}

/** What the sender may choose from: the usual first, `rest` where the usual is to write nothing. */
export function choicesOf({ usual, others }: Desk): readonly (Occasion | 'rest')[] {
  return [usual.mode === 'writing' ? usual.occasion : 'rest', ...others];
}

/** Which of them is chosen. */
export function chosenOf({ mode, occasion }: Desk): Occasion | 'rest' {
  return mode === 'writing' ? occasion : 'rest';
}
