import type { ComposeContext } from '../../../message/compose-types.ts';
import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../../outreach/event.ts';
import { SOMEBODY } from '../../../outreach/somebody.ts';
import { spokenDay } from '../../../outreach/standing-sentence.ts';
import { debriefed } from './debriefed.ts';

/** Whoever was asked for an introduction; to be named by somebody else is another matter. */
function asked(events: readonly OutreachEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(event =>
      event.kind === 'sent' && event.payload.occasion === 'introduction-request'
        ? [event.payload.to?.name ?? '']
        : [],
    ),
  );
}

/** What one event has to say to the letters after it. */
function told(event: OutreachEvent, friends: ReadonlySet<string>): ComposeContext {
  switch (event.kind) {
    case 'introduced-by':
      return friends.has(event.payload.name)
        ? { introducer: event.payload.name }
        : { referrer: event.payload.name };
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
 * sent them here, when they wrote, whom somebody named, what they learned, what they promised. The newest
 * event of a kind counts.
 */
export function contextFromEvents(events: readonly OutreachEvent[]): ComposeContext {
  const effective = effectiveEvents(events);
  const friends = asked(effective);
  return Object.assign({}, ...effective.map(event => told(event, friends)), debriefed(events));
}
