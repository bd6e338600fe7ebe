import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { Named } from '../../../outreach/event.ts';
import { parseName } from '../../../profile/names/parse-name.ts';
import type { PersonName } from '../../../profile/profile.ts';
import type { Desk } from './state.ts';

type About = Pick<Desk, 'occasion' | 'letter' | 'memory'>;

function isSaid(words: string | undefined): words is string {
  return words !== undefined && words.trim() !== '';
}

/** Whoever introduced the sender under this name, as the book knows them. */
function introducerNamed(name: string, { memory }: About): Named {
  const said = effectiveEvents(memory.events).findLast(
    event => event.kind === 'introduced-by' && event.payload.name === name,
  );
  return said?.kind === 'introduced-by' ? said.payload : { name };
}

/**
 * Who the letter goes to, where that is not the person it is about: the one asked for an
 * introduction, or the one who hears how it went.
 */
export function recipientOf(desk: About): Named | undefined {
  const { friend, friendKey, introducer, referrer } = desk.letter.context;
  if (desk.occasion === 'introduction-request' && isSaid(friend)) {
    return { name: friend.trim(), ...(friendKey === undefined ? {} : { contact: friendKey }) };
  }
  const between = [introducer, referrer].find(isSaid);
  return desk.occasion === 'news-to-introducer' && between !== undefined
    ? introducerNamed(between.trim(), desk)
    : undefined;
}

/** The recipient as one greets them. */
export function addresseeOf(desk: About): PersonName | undefined {
  const to = recipientOf(desk);
  if (to === undefined) return undefined;
  const { friendFirst } = desk.letter.context;
  const name = parseName(to.name) ?? { full: to.name, first: to.name };
  const first = desk.occasion === 'introduction-request' ? friendFirst : undefined;
  return { ...name, ...(first === undefined ? {} : { first }) };
}
