import type { ComposeContext, ComposeRequest } from '../../../message/compose-types.ts';
import type { Blank } from '../../../message/draft.ts';
import { withoutFriend } from '../../../message/without-friend.ts';
import type { Sender } from '../../../sender/sender.ts';
import { withWordsIn } from '../../../sender/sender-in.ts';

/** Blanks about the sender. */
export type SenderBlank = 'firstName' | 'background' | 'exploring';

/** Where what is typed into a blank is kept: with the sender for good, or with this letter. */
type Home =
  | { readonly of: 'sender'; readonly field: SenderBlank }
  | {
      readonly of: 'context';
      readonly field: 'referrer' | 'introducer' | 'friend' | 'learned' | 'news';
    }
  | { readonly of: 'times' };

const HOMES: Readonly<Record<Blank, Home>> = {
  firstName: { of: 'sender', field: 'firstName' },
  background: { of: 'sender', field: 'background' },
  exploring: { of: 'sender', field: 'exploring' },
  referrer: { of: 'context', field: 'referrer' },
  introducer: { of: 'context', field: 'introducer' },
  friend: { of: 'context', field: 'friend' },
  learned: { of: 'context', field: 'learned' },
  news: { of: 'context', field: 'news' },
  time: { of: 'times' },
};

/** All blanks, in the order in which they are asked. */
export const BLANKS: readonly Blank[] = [
  'firstName',
  'background',
  'exploring',
  'referrer',
  'introducer',
  'friend',
  'time',
  'learned',
  'news',
];

/** The two places that hold what the sender filled in. */
export interface Filled {
  readonly sender: Sender;
  readonly context: ComposeContext;
}

/** What is known for a blank; empty when nothing is. */
export function knownFor(blank: Blank, { sender, context }: Filled): string {
  const home = HOMES[blank];
  if (home.of === 'sender') return sender[home.field];
  if (home.of === 'times') return context.times?.[0] ?? '';
  return context[home.field] ?? '';
}

/** Both places with `value` put where the blank belongs. */
export function withValue(blank: Blank, value: string, { sender, context }: Filled): Filled {
  const home = HOMES[blank];
  if (home.of === 'sender') return { context, sender: { ...sender, [home.field]: value } };
  if (home.of === 'times') return { sender, context: { ...context, times: value ? [value] : [] } };
  // Somebody else than was picked: what is known of the one does not hold of the other.
  const known = home.field === 'friend' ? withoutFriend(context) : context;
  const { [home.field]: _old, ...rest } = known;
  return { sender, context: value === '' ? rest : { ...rest, [home.field]: value } };
}

/** The sender as the book has them, with what a letter in this language was told of them. */
export function withFilled(own: Sender, language: string, told: Sender): Sender {
  const { firstName, background, exploring } = told;
  return withWordsIn({ ...own, firstName }, language, { background, exploring });
}

/** True for a blank about the sender, which is asked once and never again. */
export function isSenders(blank: Blank): blank is SenderBlank {
  return HOMES[blank].of === 'sender';
}

/** The same request from a sender about whom nothing is known: its draft shows every placeholder. */
export function withoutValues(request: ComposeRequest): ComposeRequest {
  let filled: Filled = { sender: request.sender, context: request.context };
  for (const blank of BLANKS) filled = withValue(blank, '', filled);
  return { ...request, ...filled };
}
