import type { ComposeContext } from './compose-types.ts';

/** A context without anything about who is asked for an introduction. */
export function withoutFriend({
  friend: _name,
  friendKey: _key,
  friendFirst: _first,
  friendTie: _tie,
  friendPlace: _place,
  ...rest
}: ComposeContext): ComposeContext {
  return rest;
}
