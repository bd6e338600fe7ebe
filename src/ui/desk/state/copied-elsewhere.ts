import type { Occasion } from '../../../message/terms.ts';
import type { EventOf } from '../../../outreach/event.ts';
import type { WorkingDraft } from '../../../store/store.ts';
import { textKey } from './text-key.ts';

/**
 * What the letter rests on, with whom the request for an introduction that was copied goes
 * to; nothing where somebody else was picked since.
 */
function withFriend({ context }: WorkingDraft, { payload }: EventOf<'copied'>) {
  const { to, occasion } = payload;
  if (occasion !== 'introduction-request') return context;
  const { friend, friendKey } = context;
  if (friend !== undefined) {
    const same = friendKey === to?.contact && (friendKey !== undefined || friend === to?.name);
    return same ? context : undefined;
  }
  if (to === undefined) return context;
  return {
    ...context,
    friend: to.name,
    ...(to.contact === undefined ? {} : { friendKey: to.contact }),
  };
}

/**
 * The letter with the message that was copied in another window, or whose "I sent it" was
 * taken back there: the screen asks whether it was sent, so it shows what is meant. What
 * the sender typed here since stays in the box.
 *
 * @param now what is written now, and in which language
 * @param copied what waits for "I sent it"
 */
export function withCopied(
  letter: WorkingDraft,
  { occasion, language }: { readonly occasion: Occasion; readonly language: string },
  copied: EventOf<'copied'> | undefined,
): WorkingDraft {
  if (copied === undefined || letter.copiedAt !== undefined) return letter;
  const { at, payload } = copied;
  const known = { ...letter, copiedAt: at };
  const context = withFriend(letter, copied);
  if (payload.occasion !== occasion || context === undefined) return known;
  const friend = occasion === 'introduction-request' ? context.friendKey : undefined;
  const inBox = letter.texts[textKey(letter.channel, letter.reason, occasion, friend, language)];
  if (inBox?.edited === true) return known;
  const { channel, reason, text, subject } = payload;
  const key = textKey(channel, reason, occasion, friend, payload.language ?? language);
  const box = { text, edited: true, ...(subject === undefined ? {} : { subject }) };
  const texts = letter.texts[key]?.edited === true ? letter.texts : { ...letter.texts, [key]: box };
  return { ...known, context, channel, reason, texts };
}
