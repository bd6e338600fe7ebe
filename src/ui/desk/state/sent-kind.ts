import type { Occasion } from '../../../message/terms.ts';

/** Kinds of event that say "this message went out". */
export const SENT_KINDS = ['sent', 'reminded', 'thanked', 'kept-in-touch'] as const;
export type SentKind = (typeof SENT_KINDS)[number];

/** Which event "I sent it" appends for a message of this occasion. */
export function sentKind(occasion: Occasion): SentKind {
  switch (occasion) {
    case 'reminder':
      return 'reminded';
    case 'thank-you':
      return 'thanked';
    case 'keeping-in-touch':
      return 'kept-in-touch';
    default:
      return 'sent';
  }
}
