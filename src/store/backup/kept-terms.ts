import type { Channel, Occasion, ReasonKind } from '../../message/terms.ts';

/*
 * The words of `message/terms` as files keep them. The store knows that room by its
 * types only; the compiler keeps these lists to the words that exist.
 */
export const CHANNELS_KEPT = [
  'note',
  'message',
  'inmail',
  'email',
  'spoken',
] as const satisfies readonly Channel[];

export const REASONS_KEPT = [
  'introduction',
  'referral',
  'admired-work',
  'similar-path',
  'local-expert',
  'shared-ground',
] as const satisfies readonly ReasonKind[];

export const OCCASIONS_KEPT = [
  'first-request',
  'reminder',
  'booking',
  'thank-you',
  'keeping-in-touch',
  'introduction-request',
  'news-to-introducer',
  'goodbye',
  'answer-not-now',
  'answer-ask-colleague',
] as const satisfies readonly Occasion[];
