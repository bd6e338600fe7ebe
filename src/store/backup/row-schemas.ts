import * as v from 'valibot';
import { StoredProfileSchema } from '../../profile/profile-schema.ts';
import type { Rows } from '../rows.ts';
import { CHANNELS_KEPT, OCCASIONS_KEPT, REASONS_KEPT } from './kept-terms.ts';
import { key, moment, someText, text, texts } from './parts.ts';

const maybe = v.exactOptional;

/** A contact as a file keeps it. */
export const ContactRow = v.object({
  key,
  profile: StoredProfileSchema,
  firstReadAt: moment,
  lastReadAt: moment,
}) satisfies v.GenericSchema<unknown, Rows['contacts']>;

const composeContext = v.object({
  referrer: maybe(text),
  introducer: maybe(text),
  friend: maybe(text),
  friendFirst: maybe(text),
  friendKey: maybe(key),
  friendTie: maybe(v.picklist(['colleague', 'perhaps'])),
  friendPlace: maybe(text),
  personal: maybe(text),
  statements: maybe(texts),
  times: maybe(texts),
  learned: maybe(text),
  news: maybe(text),
  later: maybe(text),
  colleague: maybe(text),
  named: maybe(texts),
  promised: maybe(texts),
  welcome: maybe(v.boolean()),
  sentAt: maybe(moment),
});

/** A letter in the making. */
export const DraftRow = v.object({
  contact: key,
  channel: v.picklist(CHANNELS_KEPT),
  reason: v.picklist(REASONS_KEPT),
  occasion: maybe(v.picklist(OCCASIONS_KEPT)),
  language: maybe(someText),
  wording: v.pipe(v.number(), v.integer()),
  context: composeContext,
  texts: v.record(v.string(), v.object({ text, subject: maybe(text), edited: v.boolean() })),
  asserted: texts,
  overridden: texts,
  copiedAt: maybe(moment),
  savedAt: moment,
});

/** The sender; fields that a later version added are kept out, fields not yet there are filled in. */
export const SenderRow = v.object({
  id: v.literal('me'),
  sender: v.looseObject({
    firstName: text,
    background: text,
    exploring: text,
    schools: texts,
    employers: texts,
    city: text,
    languages: texts,
    offers: texts,
    plan: v.picklist(['free', 'premium']),
    notesPerMonth: maybe(v.number()),
    minutes: v.number(),
    register: v.picklist(['warm', 'formal']),
    signOff: text,
    writesIn: maybe(texts),
    inOtherWords: maybe(
      v.record(
        v.string(),
        v.object({ background: text, exploring: text, offers: texts, signOff: text }),
      ),
    ),
  }),
});

/** A decision never to contact somebody. */
export const RefusalRowSchema = v.object({ hash: someText, salt: someText, at: moment });

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Somebody the sender is connected with; what people are found by is derived anew. */
export const AcquaintanceSchema = v.object({
  id: someText,
  key: maybe(key),
  first: text,
  last: text,
  employer: text,
  title: text,
  connectedOn: maybe(day),
});

/** Somebody the sender wrote to before. */
export const EarlierContactSchema = v.object({
  key: maybe(key),
  name: text,
  lastOn: day,
  how: v.picklist(['invitation', 'message']),
});

/** When a part of the sender's own data export was taken in. */
export const NetworkImportSchema = v.object({
  id: v.picklist(['connections', 'written-to']),
  importedAt: moment,
  exportedOn: maybe(day),
  hidden: maybe(v.number()),
});
