import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { Named, OutreachEvent } from '../../../outreach/event.ts';
import { cleanAddress, type ProfileKey } from '../../../profile/address.ts';
import { namedProfile } from '../../../profile/named-profile.ts';
import { parseName } from '../../../profile/names/parse-name.ts';
import type { Profile } from '../../../profile/profile.ts';
import { pastedKey } from '../../../reader/pasted/pasted-key.ts';
import { recomposed } from './compose-desk.ts';
import { contextFromEvents } from './context-from-events.ts';
import { situation } from './open-desk.ts';
import type { Book, Ports } from './ports.ts';
import { reranked } from './ranked.ts';
import type { Desk } from './state.ts';

/** What somebody who was asked for an introduction did or said. */
export type FriendAnswer = 'introduced' | 'no' | 'does-not-know';

/** What noting an answer wrote, to be taken back as one. */
export interface NotedAnswer {
  readonly events: readonly OutreachEvent[];
}

/** Who was asked, by the latest request that went out. */
export function friendAsked(events: readonly OutreachEvent[]): Named | undefined {
  const sent = effectiveEvents(events).findLast(
    event => event.kind === 'sent' && event.payload.occasion === 'introduction-request',
  );
  return sent?.kind === 'sent' ? sent.payload.to : undefined;
}

/** The profile of a friend of whom the name is known, and often where their page is. */
function friendProfile({ name, contact }: Named, at: number): Profile | undefined {
  const parsed = parseName(name);
  if (parsed === undefined) return undefined;
  const profile = namedProfile(parsed, contact ?? pastedKey(parsed), at);
  const onSite = contact?.startsWith('linkedin.com/in/') === true;
  return onSite
    ? { ...profile, address: cleanAddress(new URL(`https://www.${contact}`)) }
    : profile;
}

/** Puts the friend into the book: thanks and news are owed to them from now on (A13). */
async function keepFriend(
  store: Book,
  friend: Named,
  person: Profile,
  at: number,
): Promise<NotedAnswer & { readonly contact?: ProfileKey }> {
  const profile = friendProfile(friend, at);
  if (profile === undefined || profile.key === person.key) return { events: [] };
  if ((await store.contact(profile.key)) === undefined) await store.remember(profile, at);
  const about = { name: person.name.value.full, contact: person.key };
  const event = await store.append(profile.key, 'referred-to', about, at);
  return { events: [event], contact: profile.key };
}

/** Notes what the friend answered: on this person, and, for an introduction, on the friend. */
async function note(ports: Ports, desk: Desk, answer: FriendAnswer): Promise<NotedAnswer> {
  const { store } = ports;
  const { profile } = desk.reading;
  const friend = friendAsked(desk.memory.events) ?? { name: '' };
  const at = ports.now();
  if (answer !== 'introduced') {
    const payload = { ...friend, why: answer };
    return { events: [await store.append(profile.key, 'not-introduced', payload, at)] };
  }
  const { contact, ...kept } = await keepFriend(store, friend, profile, at);
  const by = { name: friend.name, ...(contact === undefined ? {} : { contact }) };
  try {
    const event = await store.append(profile.key, 'introduced-by', by, at);
    return { ...kept, events: [...kept.events, event] };
  } catch (error) {
    // Half an answer is none: trying again must not note the other half twice.
    for (const half of kept.events) await store.undo(half, at).catch(() => undefined);
    throw error;
  }
}

/** The desk after something was noted on this person: what can be said by now, and what comes next. */
function following({ craft, now }: Ports, desk: Desk, added: readonly OutreachEvent[]): Desk {
  const { profile } = desk.reading;
  const own = added.filter(event => event.contact === profile.key);
  const memory = { ...desk.memory, events: [...desk.memory.events, ...own] };
  const { introducer: _before, ...said } = desk.letter.context;
  const { occasion: _chosen, ...letter } = desk.letter;
  const place = profile.place?.value;
  const found = situation(memory, now(), undefined, place);
  const context = { ...said, ...contextFromEvents(memory.events) };
  const next = reranked(
    craft,
    { ...desk, memory, letter: { ...letter, context }, ...found, news: undefined },
    now(),
  );
  const introduced = found.standing.state === 'introduced';
  const reason = introduced && next.reasons.some(({ kind }) => kind === 'introduction');
  const opened = {
    ...next.letter,
    channel: craft.likelyChannel(profile),
    ...(reason ? ({ reason: 'introduction' } as const) : {}),
  };
  return recomposed(craft, { ...next, letter: opened }, now());
}

/** Notes the answer of the friend, and leads on to what may be written next. */
export async function friendAnswered(
  ports: Ports,
  look: () => Desk,
  keep: (desk: Desk) => void,
  answer: FriendAnswer,
): Promise<void> {
  if (look().standing.state !== 'asked-introducer') return;
  const noted = await note(ports, look(), answer);
  keep({ ...following(ports, look(), noted.events), noted });
}

/** Takes the answer back, on both sides. */
export async function takeBackFriendAnswer(
  ports: Ports,
  look: () => Desk,
  keep: (desk: Desk) => void,
): Promise<void> {
  const { noted } = look();
  if (noted === undefined) return;
  const left = [...noted.events];
  const undone: OutreachEvent[] = [];
  try {
    for (let last = left.at(-1); last !== undefined; last = left.at(-1)) {
      undone.push(await ports.store.undo(last, ports.now()));
      left.pop();
    }
  } finally {
    // What could not be taken back can be tried again.
    const rest = left.length === 0 ? undefined : { events: left };
    keep({ ...following(ports, look(), undone), noted: rest });
  }
}
