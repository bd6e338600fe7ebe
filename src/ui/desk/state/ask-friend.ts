import type { ComposeContext } from '../../../message/compose-types.ts';
import { withoutFriend } from '../../../message/without-friend.ts';
import type { Introducer } from '../../../network/warm-paths/introducer.ts';
import { withOccasion } from './choose-occasion.ts';
import type { Craft } from './ports.ts';
import type { Desk } from './state.ts';

/** What the letter may say of how the two know each other: no more than is known. */
function tieOf({ tie, sure, place }: Introducer): Partial<ComposeContext> {
  if (tie === 'mutual' && sure) return {};
  return tie === 'works-there' && place !== undefined
    ? { friendTie: 'colleague', friendPlace: place }
    : { friendTie: 'perhaps' };
}

/** Whether somebody may be asked for an introduction where the conversation stands. */
export function mayAskFriend({ others, mode, occasion }: Desk): boolean {
  return (
    others.includes('introduction-request') ||
    (mode === 'writing' && occasion === 'introduction-request')
  );
}

/** The desk with the request for an introduction to this person, addressed to that friend. */
export function askingFriend(craft: Craft, desk: Desk, friend: Introducer, now: number): Desk {
  if (!mayAskFriend(desk)) return desk;
  const { key } = friend.person;
  const context: ComposeContext = {
    ...withoutFriend(desk.letter.context),
    friend: friend.name.full,
    friendFirst: friend.name.first,
    ...(key === undefined ? {} : { friendKey: key }),
    ...tieOf(friend),
  };
  const { friend: _asked, ...blanks } = desk.blanks;
  const next = { ...desk, letter: { ...desk.letter, context }, blanks };
  return withOccasion(craft, next, 'introduction-request', now);
}
