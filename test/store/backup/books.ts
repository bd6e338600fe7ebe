import fc from 'fast-check';
import type { EventKind, EventPayloads, OutreachEvent } from '../../../src/outreach/event.ts';
import type { ProfileKey } from '../../../src/profile/address.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import type { BackupData } from '../../../src/store/backup/backup-file.ts';
import {
  CHANNELS_KEPT,
  OCCASIONS_KEPT,
  REASONS_KEPT,
} from '../../../src/store/backup/kept-terms.ts';
import { acquaintance, person } from '../support.ts';

/** Any text at all: markup, formulas, broken halves of characters, other scripts. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '=1+1',
    '__proto__',
    '\u2028',
    'مرحبا',
    '👩🏽‍🎨',
    '\0',
  ),
);
const someText = text.filter(value => value !== '');
const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });
const slug = fc.integer({ min: 0, max: 5 }).map(n => `person-${n}`);
const key = slug.map(name => `linkedin.com/in/${name}` as ProfileKey);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** A record whose absent fields are absent. */
function fields<T extends object>(shape: { [K in keyof T]-?: fc.Arbitrary<T[K]> }) {
  return fc.record(shape).map(record => {
    const present = Object.entries(record).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present) as T;
  });
}

const named = fields({ name: text, contact: maybe(key) }) as fc.Arbitrary<
  EventPayloads['referred-to']
>;

const message = fields({
  channel: fc.constantFrom(...CHANNELS_KEPT),
  reason: fc.constantFrom(...REASONS_KEPT),
  occasion: fc.constantFrom(...OCCASIONS_KEPT),
  text,
  subject: maybe(text),
  to: maybe(named),
  phrasings: maybe(fc.dictionary(fc.constantFrom('greeting', 'thanks'), text)),
  language: maybe(fc.constantFrom('en', 'de')),
}) as fc.Arbitrary<EventPayloads['sent']>;
const nothing = fc.constant({});
const gift = fc.record({ gift: text });

/** Payloads of every kind there is; the compiler says when one is missing. */
export const ANY_PAYLOAD: { readonly [K in EventKind]: fc.Arbitrary<EventPayloads[K]> } = {
  noticed: fc.record({ name: text }),
  drafted: fc.record({
    channel: fc.constantFrom(...CHANNELS_KEPT),
    reason: fc.constantFrom(...REASONS_KEPT),
  }),
  copied: message,
  sent: message,
  'invitation-accepted': nothing,
  replied: fc.oneof(
    fc.constantFrom<EventPayloads['replied']>(
      { answer: 'yes' },
      { answer: 'no' },
      { answer: 'unclear' },
      { answer: 'later' },
    ),
    fc.record({ answer: fc.constant('later' as const), until: moment }),
    fc.record({ answer: fc.constant('redirected' as const), to: text, contact: key }),
  ),
  reminded: message,
  scheduled: fc.record({
    when: moment,
    way: fc.constantFrom('workplace', 'in-person', 'video', 'phone', 'writing'),
    timeZone: text,
  }),
  met: fields({
    notes: text,
    learned: text,
    stillSuits: maybe(fc.constantFrom('yes', 'no', 'unsure')),
    welcome: maybe(fc.boolean()),
  }) as fc.Arbitrary<EventPayloads['met']>,
  thanked: message,
  'kept-in-touch': message,
  offered: gift,
  delivered: gift,
  'referred-to': named,
  'introduced-by': named,
  'not-introduced': fc
    .tuple(named, fc.constantFrom('no', 'does-not-know'))
    .map(([who, why]) => ({ ...who, why })),
  'told-news': named,
  'same-as': fc.record({ contact: key, same: fc.boolean() }),
  'let-go': nothing,
  'moved-employer': fields({ from: maybe(text), to: text }) as fc.Arbitrary<
    EventPayloads['moved-employer']
  >,
  'do-not-contact': nothing,
  noted: fc.record({ text }),
  tagged: fc.record({ tags: fc.array(text, { maxLength: 3 }) }),
  asked: fc.record({ questions: fc.array(text, { maxLength: 3 }) }),
  undone: fc.record({ event: someText }),
};

const event = fc.constantFrom(...(Object.keys(ANY_PAYLOAD) as EventKind[])).chain(kind =>
  fc.record({
    id: fc.ulid(),
    device: someText,
    contact: key,
    at: moment,
    kind: fc.constant(kind),
    payload: ANY_PAYLOAD[kind] as fc.Arbitrary<unknown>,
  }),
) as fc.Arbitrary<OutreachEvent>;

const contact = fc.record({ slug, name: someText, first: moment, last: moment }).map(one => ({
  key: `linkedin.com/in/${one.slug}` as ProfileKey,
  profile: person(one.slug, one.name),
  firstReadAt: one.first,
  lastReadAt: one.last,
}));

const draft = fc.record({
  contact: key,
  channel: fc.constantFrom(...CHANNELS_KEPT),
  reason: fc.constantFrom(...REASONS_KEPT),
  wording: fc.nat(9),
  context: fields({ personal: maybe(text), statements: maybe(fc.array(text, { maxLength: 2 })) }),
  texts: fc.dictionary(
    fc.constantFrom('note/similar-path', 'email/referral'),
    fc.record({ text, edited: fc.boolean() }),
  ),
  asserted: fc.array(text, { maxLength: 2 }),
  overridden: fc.array(text, { maxLength: 2 }),
  savedAt: moment,
}) as unknown as fc.Arbitrary<BackupData['drafts'][number]>;

const refusal = fc.record({ hash: someText, salt: someText, at: moment });

/** A whole book: anything that the store could hold. */
export const anyBook: fc.Arbitrary<BackupData> = fc.record({
  contacts: fc.uniqueArray(contact, { selector: row => row.key, maxLength: 4 }),
  events: fc.uniqueArray(event, { selector: row => row.id, maxLength: 25 }),
  drafts: fc.uniqueArray(draft, { selector: row => row.contact, maxLength: 3 }),
  sender: maybe(text).map(firstName =>
    firstName === undefined ? [] : [{ id: 'me' as const, sender: { ...NEW_SENDER, firstName } }],
  ),
  doNotContact: fc.uniqueArray(refusal, { selector: row => row.hash, maxLength: 3 }),
  acquaintances: fc
    .uniqueArray(slug, { maxLength: 3 })
    .map(slugs => slugs.map(one => acquaintance(one, one))),
  earlierContacts: fc.uniqueArray(slug, { maxLength: 3 }).map(slugs =>
    slugs.map(name => ({
      key: `linkedin.com/in/${name}` as ProfileKey,
      name,
      lastOn: '2026-03-04',
      how: 'message' as const,
    })),
  ),
  networkImports: fc
    .subarray(['connections', 'written-to'] as const)
    .map(ids => ids.map(id => ({ id, importedAt: 5, exportedOn: '2026-03-05' }))),
});
