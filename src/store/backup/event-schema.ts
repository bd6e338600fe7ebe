import * as v from 'valibot';
import type { EventKind, EventPayloads } from '../../outreach/event.ts';
import { CHANNELS_KEPT, OCCASIONS_KEPT, REASONS_KEPT } from './kept-terms.ts';
import { key, moment, someText, text, texts } from './parts.ts';

const maybe = v.exactOptional;

const named = v.object({ name: text, contact: maybe(key) });

const message = v.object({
  channel: v.picklist(CHANNELS_KEPT),
  reason: v.picklist(REASONS_KEPT),
  occasion: v.picklist(OCCASIONS_KEPT),
  text,
  subject: maybe(text),
  to: maybe(named),
  phrasings: maybe(v.record(v.string(), v.string())),
  language: maybe(someText),
});

const reply = v.variant('answer', [
  v.object({ answer: v.literal('yes') }),
  v.object({ answer: v.literal('later'), until: maybe(moment) }),
  v.object({ answer: v.literal('redirected'), to: text, contact: maybe(key) }),
  v.object({ answer: v.literal('no') }),
  v.object({ answer: v.literal('unclear') }),
]);

const nothing = v.object({});
const gift = v.object({ gift: text });

/** What each kind of event may carry. The compiler checks that none is missing. */
export const PAYLOADS: { readonly [K in EventKind]: v.GenericSchema<unknown, EventPayloads[K]> } = {
  noticed: v.object({ name: text }),
  drafted: v.object({ channel: v.picklist(CHANNELS_KEPT), reason: v.picklist(REASONS_KEPT) }),
  copied: message,
  sent: message,
  'invitation-accepted': nothing,
  replied: reply,
  reminded: message,
  scheduled: v.object({
    when: moment,
    way: v.picklist(['workplace', 'in-person', 'video', 'phone', 'writing']),
    timeZone: text,
  }),
  met: v.object({
    notes: text,
    learned: text,
    stillSuits: maybe(v.picklist(['yes', 'no', 'unsure'])),
    welcome: maybe(v.boolean()),
  }),
  thanked: message,
  'kept-in-touch': message,
  offered: gift,
  delivered: gift,
  'referred-to': named,
  'introduced-by': named,
  'not-introduced': v.object({ ...named.entries, why: v.picklist(['no', 'does-not-know']) }),
  'told-news': named,
  'same-as': v.object({ contact: key, same: v.boolean() }),
  'let-go': nothing,
  'moved-employer': v.object({ from: maybe(text), to: text }),
  'do-not-contact': nothing,
  noted: v.object({ text }),
  tagged: v.object({ tags: texts }),
  asked: v.object({ questions: texts }),
  undone: v.object({ event: someText }),
};

/** The kinds this version knows. */
const KINDS = Object.keys(PAYLOADS) as EventKind[];

/** What all events share; the payload is checked by its kind. */
export const EventBase = v.object({
  id: someText,
  device: someText,
  contact: key,
  at: moment,
  kind: v.picklist(KINDS),
  payload: v.unknown(),
});
