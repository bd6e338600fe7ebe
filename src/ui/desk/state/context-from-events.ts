import type { ComposeContext } from '../../../message/compose-types.ts';
import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../../outreach/event.ts';
import { SOMEBODY } from '../../../outreach/somebody.ts';
import { spokenDay } from '../../../outreach/standing-sentence.ts';

/** What one event has to say to the letters after it. */
function told(event: OutreachEvent): ComposeContext {
  switch (event.kind) {
    case 'introduced-by':
      return { referrer: event.payload.name };
    case 'sent':
      return event.payload.occasion === 'first-request' ? { sentAt: event.at } : {};
    case 'replied':
      if (event.payload.answer === 'redirected')
        return event.payload.to === SOMEBODY ? {} : { colleague: event.payload.to };
      return event.payload.answer === 'later' && event.payload.until !== undefined
        ? { later: `on ${spokenDay(event.payload.until, event.at)}` }
        : {};
    case 'referred-to':
      return { colleague: event.payload.name };
    case 'met':
      return event.payload.learned.trim() === '' ? {} : { learned: event.payload.learned };
    default:
      return {};
  }
}

/**
 * What the sender already said in the book, so that no letter asks for it again: who
 * sent them here, when they wrote, whom somebody named, what they learned. The newest
 * event of a kind counts.
 */
export function contextFromEvents(events: readonly OutreachEvent[]): ComposeContext {
  return Object.assign({}, ...effectiveEvents(events).map(told));
}
