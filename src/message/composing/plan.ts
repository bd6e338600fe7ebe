import type { Measure } from '../limits.ts';
import type { Channel, Occasion } from '../terms.ts';
import { FIRST_REQUEST_PLANS } from './first-request-plans.ts';
import { LATER_PLANS } from './later-plans.ts';

/** Which parts make up a message, and which may go when room is short. */
export interface Plan {
  /** Parts in reading order; the paragraphs are set apart by a blank line. */
  readonly paragraphs: readonly (readonly string[])[];
  /** Parts to leave out, the first to go first. Parts not named here always stay. */
  readonly droppable: readonly string[];
  /** Those among them that the channel is just as good without (evidence section 4). */
  readonly extras: readonly string[];
  /** Those the letter is hardly itself without, such as the lines to pass on. */
  readonly dear?: readonly string[];
  /** Length the channel reads best in: decides which phrasings are tried first. */
  readonly prefers: 'short' | 'full';
  /** A length to stay within although the channel's aim allows more. */
  readonly target?: Measure;
  /** Part that makes the subject, where the channel has one. */
  readonly subject?: string;
}

/** The plan for an occasion on a channel (evidence section 4). */
export function planFor(occasion: Occasion, channel: Channel): Plan {
  if (occasion === 'first-request') return FIRST_REQUEST_PLANS[channel];
  return LATER_PLANS[occasion](channel);
}
