import { effectiveEvents } from './effective-events.ts';
import type { EventOf, OutreachEvent, Reply } from './event.ts';
import { afterIntroduction, type IntroductionStanding } from './introduction.ts';

/** Where the conversation with one contact is. Derived from events, never stored. */
export type Standing =
  | { readonly state: 'new' }
  | { readonly state: 'noticed'; readonly at: number }
  /** Copied, but not (yet) said to be sent. */
  | { readonly state: 'copied'; readonly at: number }
  | IntroductionStanding
  | { readonly state: 'waiting'; readonly since: number; readonly reminded: boolean }
  | {
      readonly state: 'accepted';
      readonly since: number;
      readonly at: number;
      readonly reminded: boolean;
    }
  /** `offered`: how often times were proposed since, and when last. */
  | {
      readonly state: 'said-yes';
      readonly at: number;
      readonly offered?: { readonly times: number; readonly at: number };
    }
  | { readonly state: 'later'; readonly at: number; readonly until?: number }
  | {
      readonly state: 'redirected';
      readonly at: number;
      readonly to: string;
      /** Set once they were thanked for the pointer. */
      readonly thanked?: true;
    }
  | { readonly state: 'unclear'; readonly at: number }
  | { readonly state: 'scheduled'; readonly when: number }
  | { readonly state: 'met'; readonly at: number }
  | { readonly state: 'in-touch'; readonly at: number; readonly welcome: boolean }
  | { readonly state: 'let-go'; readonly at: number }
  | { readonly state: 'declined'; readonly at: number }
  | { readonly state: 'do-not-contact'; readonly at: number };

/** What a reply makes of the conversation. */
function afterReply(reply: Reply, at: number): Standing {
  switch (reply.answer) {
    case 'yes':
      return { state: 'said-yes', at };
    case 'later':
      return reply.until === undefined
        ? { state: 'later', at }
        : { state: 'later', at, until: reply.until };
    case 'redirected':
      return { state: 'redirected', at, to: reply.to };
    case 'no':
      return { state: 'declined', at };
    case 'unclear':
      return { state: 'unclear', at };
  }
}

/** A first request starts the waiting; a booking or an answer leaves the standing as it is. */
function afterSent(current: Standing, event: EventOf<'sent'>): Standing {
  const { occasion } = event.payload;
  if (occasion === 'goodbye') return { state: 'let-go', at: event.at };
  if (occasion === 'reminder') return { state: 'waiting', since: event.at, reminded: true };
  if (current.state === 'said-yes' && occasion === 'booking') {
    return { ...current, offered: { times: (current.offered?.times ?? 0) + 1, at: event.at } };
  }
  if (current.state === 'redirected' && occasion === 'answer-ask-colleague') {
    return { ...current, thanked: true };
  }
  return occasion === 'first-request'
    ? { state: 'waiting', since: event.at, reminded: false }
    : current;
}

/** The standing after one more event. */
function step(current: Standing, event: OutreachEvent, welcome: boolean): Standing {
  const introduction = afterIntroduction(current, event);
  if (introduction !== undefined) return introduction;
  switch (event.kind) {
    case 'noticed':
    case 'drafted':
      return current.state === 'new' ? { state: 'noticed', at: event.at } : current;
    case 'copied':
      return current.state === 'new' || current.state === 'noticed' || current.state === 'copied'
        ? { state: 'copied', at: event.at }
        : current;
    case 'sent':
      return afterSent(current, event);
    case 'reminded':
      return { state: 'waiting', since: event.at, reminded: true };
    case 'invitation-accepted':
      return current.state === 'waiting'
        ? { state: 'accepted', since: current.since, at: event.at, reminded: current.reminded }
        : current;
    case 'replied':
      return afterReply(event.payload, event.at);
    case 'scheduled':
      return { state: 'scheduled', when: event.payload.when };
    case 'met':
      return { state: 'met', at: event.at };
    case 'thanked':
    case 'kept-in-touch':
      return { state: 'in-touch', at: event.at, welcome };
    case 'let-go':
      return { state: 'let-go', at: event.at };
    default:
      return current;
  }
}

/**
 * Where the conversation is after these events, in any order of arrival.
 *
 * A no stays a no whatever comes later, and do-not-contact outweighs everything
 * (A14): only undoing that very event reopens the conversation.
 */
export function standingOf(events: readonly OutreachEvent[]): Standing {
  const effective = effectiveEvents(events);
  const closed =
    effective.find(event => event.kind === 'do-not-contact') ??
    effective.find(event => event.kind === 'replied' && event.payload.answer === 'no');
  if (closed !== undefined) {
    const state = closed.kind === 'do-not-contact' ? 'do-not-contact' : 'declined';
    return { state, at: closed.at };
  }
  const welcome = effective.some(event => event.kind === 'met' && event.payload.welcome === true);
  let standing: Standing = { state: 'new' };
  for (const event of effective) standing = step(standing, event, welcome);
  return standing;
}
