import type { SentText } from '../../../etiquette/review-types.ts';
import type { EarlierContact } from '../../../network/acquaintance.ts';
import { dayOf, startOfDay, startOfMonth } from '../../../outreach/calendar.ts';
import type { EventOf, OutreachEvent } from '../../../outreach/event.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import type { Profile } from '../../../profile/profile.ts';
import { NEW_SENDER, type Sender } from '../../../sender/sender.ts';
import type { Contact, WorkingDraft } from '../../../store/store.ts';
import { currentEmployer } from './current-employer.ts';
import { namedBefore } from './named-before.ts';
import type { Book } from './ports.ts';

/** How far back texts are compared for variety: 60 days (T1). */
const VARIETY_MS = 60 * 86_400_000;

/** What the book says about everybody, needed before the person is known. */
export interface Habits {
  readonly sender: Sender;
  /** Messages sent in the last 60 days, newest first. */
  readonly sent: readonly SentText[];
  /** Who they went to, for "somebody at the same employer". */
  readonly people: ReadonlyMap<ProfileKey, Profile>;
  /** Noted invitations sent since the first of this month. */
  readonly notesThisMonth: number;
  /** People first written to today, for P3. */
  readonly newPeopleToday: number;
}

/** What the book says about one person. */
export interface Memory {
  /** False when this person was never read before. */
  readonly known: boolean;
  /** What earlier readings brought, with what the sender set right. */
  readonly profile?: Profile | undefined;
  readonly events: readonly OutreachEvent[];
  /** Never to be contacted again, even if nothing else is remembered (A14). */
  readonly refused: boolean;
  readonly draft?: WorkingDraft | undefined;
  readonly habits: Habits;
  /** The last time the sender wrote to them by their own data export, where there is one. */
  readonly earlier?: EarlierContact | undefined;
  /** Set when somebody of this name was named before, and may be this person. */
  readonly namedBefore?: boolean;
  /** Set when the book could not be read: what is stored is unknown, and must not be written over. */
  readonly unread?: boolean;
}

/** Habits of somebody whose book could not be opened or is empty. */
export const NO_HABITS: Habits = {
  sender: NEW_SENDER,
  sent: [],
  people: new Map(),
  notesThisMonth: 0,
  newPeopleToday: 0,
};

function sentText(event: EventOf<'sent'>, contact: Contact | undefined): SentText {
  const employer = contact && currentEmployer(contact.profile);
  return {
    text: event.payload.text,
    at: event.at,
    contact: event.contact,
    ...(employer === undefined ? {} : { employer }),
    ...(event.payload.phrasings === undefined ? {} : { phrasings: event.payload.phrasings }),
  };
}

/** Reads what does not depend on the person; started while the page is still being read. */
export async function recallHabits(store: Book, now: number): Promise<Habits> {
  const [sender, events, notesThisMonth] = await Promise.all([
    store.sender(),
    store.sentSince(now - VARIETY_MS),
    store.notesSentSince(startOfMonth(now)),
  ]);
  const sent = events.filter(event => event.kind === 'sent');
  const keys = [...new Set(sent.map(event => event.contact))];
  const contacts = await Promise.all(keys.map(key => store.contact(key)));
  const byKey = new Map(contacts.flatMap(one => (one === undefined ? [] : [[one.key, one]])));
  const today = startOfDay(dayOf(now));
  const first = sent.filter(e => e.at >= today && e.payload.occasion === 'first-request');
  return {
    sender,
    sent: sent.map(event => sentText(event, byKey.get(event.contact))),
    people: new Map([...byKey].map(([key, contact]) => [key, contact.profile])),
    notesThisMonth,
    newPeopleToday: new Set(first.map(event => event.contact)).size,
  };
}

/** Reads what the book says about one person. */
export async function recallPerson(
  store: Book,
  read: Profile,
  habits: Promise<Habits>,
): Promise<Memory> {
  const { key } = read;
  const [contact, events, refused, draft, earlier, named, known] = await Promise.all([
    store.contact(key),
    store.eventsOf(key),
    store.isRefused(key),
    store.draft(key),
    store.earlierContactWith(key, read.name.value.full),
    namedBefore(store, read),
    habits,
  ]);
  return {
    known: contact !== undefined,
    profile: contact?.profile,
    events,
    refused,
    draft,
    earlier,
    namedBefore: named,
    habits: known,
  };
}
