import type { Occasion } from '../../../message/terms.ts';
import type { SentKind } from '../../../outreach/sent.ts';

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
