/** Ways a message travels; each has its limit (evidence section 1). */
export const CHANNELS = ['note', 'message', 'inmail', 'email', 'spoken'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the message is for (design section 1). */
export const OCCASIONS = [
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
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Why this person (A6). The reason opens the message. */
export const REASONS = [
  'introduction',
  'referral',
  'admired-work',
  'similar-path',
  'local-expert',
  'shared-ground',
] as const;
export type ReasonKind = (typeof REASONS)[number];
