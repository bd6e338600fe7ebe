import type { ComposeRequest } from '../../../message/compose-types.ts';
import { askedIn, asksForLetter, fillKnown, placeholdersOf } from './blanks.ts';
import type { Craft } from './ports.ts';
import { reviewed } from './review-desk.ts';
import type { BareDesk, Desk } from './state.ts';
import { keyNow, reasonNow, textOfDraft, withTextNow } from './texts-of-desk.ts';

/** All that the composer needs, for the choices on the desk. */
export function requestOf(desk: BareDesk, now: number): ComposeRequest {
  const { letter, reading, memory } = desk;
  const others = memory.habits.sent.filter(sent => sent.contact !== reading.profile.key);
  return {
    profile: reading.profile,
    sender: desk.sender,
    reason: reasonNow(desk),
    channel: letter.channel,
    occasion: desk.occasion,
    insights: desk.insights,
    context: letter.context,
    wording: letter.wording,
    recentPhrasings: others.flatMap(sent => Object.values(sent.phrasings ?? {})),
    language: desk.language,
    now,
  };
}

/**
 * The desk after its choices changed: composed again and reviewed. A text that the
 * sender edited is never composed over; only blanks known by now are filled in it.
 *
 * @param keep leave an unedited text as it is too: it was copied and may be sent already
 */
export function recomposed(craft: Craft, desk: BareDesk, now: number, keep = false): Desk {
  const composed = craft.compose(requestOf(desk, now));
  const next: Desk = { ...desk, composed, findings: [], fill: undefined };
  const old = next.letter.texts[keyNow(next)];
  if (old === undefined || !(old.edited || keep)) {
    const needed = asksForLetter(next) ? placeholdersOf(craft, requestOf(next, now)) : undefined;
    return reviewed(craft, askedIn(withTextNow(next, textOfDraft(composed)), needed), now);
  }
  const placeholders = placeholdersOf(craft, requestOf(next, now));
  const filled = old.edited ? fillKnown(old, placeholders, next) : old;
  return reviewed(craft, askedIn(withTextNow(next, filled), placeholders), now);
}
