import type { ComposeContext, ReasonOption } from '../../../message/compose-types.ts';
import type { Post, Profile } from '../../../profile/profile.ts';
import { recomposed } from './compose-desk.ts';
import type { Craft } from './ports.ts';
import type { Desk } from './state.ts';

/** A post that a reason rests on, with the statement that makes "I read it" true (G3). */
export interface PostToRead {
  /** Id of the statement, e.g. `read:post:0`. */
  readonly statement: string;
  readonly post: Post;
  /** Address to open the post at, on the site the profile is on. */
  readonly address?: string;
}

/** Address of a path on the profile's own site; nothing else ever becomes a link. */
function addressOf(path: string | undefined, profile: Profile): string | undefined {
  // Somebody known from pasted text has no address at all.
  if (path === undefined || profile.address === '') return undefined;
  const site = new URL(profile.address);
  const url = new URL(path, site);
  return url.origin === site.origin ? url.href : undefined;
}

/** The post behind a reason, which the letter may only mention as read once it was. */
export function postBehind(reason: ReasonOption, profile: Profile): PostToRead | undefined {
  const index = reason.insight?.kind === 'post' ? reason.insight.evidence[0]?.split('.')[1] : '';
  const post = profile.posts[Number(index || Number.NaN)]?.value;
  if (post === undefined) return undefined;
  const address = addressOf(post.path, profile);
  return { statement: `read:post:${index}`, post, ...(address === undefined ? {} : { address }) };
}

/** The desk after the sender said more about this letter; an edited text stays as it is. */
function withContext(craft: Craft, desk: Desk, context: ComposeContext, now: number): Desk {
  return recomposed(craft, { ...desk, letter: { ...desk.letter, context } }, now);
}

/** The desk with one statement ticked or not. */
export function ticked(
  craft: Craft,
  desk: Desk,
  statement: string,
  on: boolean,
  now: number,
): Desk {
  const { statements = [], ...rest } = desk.letter.context;
  const others = statements.filter(other => other !== statement);
  return withContext(
    craft,
    desk,
    { ...rest, statements: on ? [...others, statement] : others },
    now,
  );
}

/** The desk with the one sentence that only the sender can write. */
export function saidPersonally(craft: Craft, desk: Desk, personal: string, now: number): Desk {
  const { personal: _before, ...rest } = desk.letter.context;
  return withContext(craft, desk, personal === '' ? rest : { ...rest, personal }, now);
}
