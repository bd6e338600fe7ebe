import type { Channel, Occasion, ReasonKind } from '../../../message/terms.ts';

/**
 * Name under which a draft keeps the edited text that "Another wording" replaced: what
 * was typed comes back by "Undo" even after the popup was closed.
 */
export function replacedKey(key: string): string {
  return `${key}/replaced`;
}

/**
 * Name of one text among the texts of a working draft. First requests use the
 * plain `channel/reason`; later occasions add their own, so that a reminder never
 * shows up in place of the first letter, and a letter to one friend never in place of
 * that to another.
 */
export function textKey(
  channel: Channel,
  reason: ReasonKind,
  occasion: Occasion,
  friend?: string,
): string {
  const key = `${channel}/${reason}`;
  if (occasion === 'first-request') return key;
  return friend === undefined ? `${key}/${occasion}` : `${key}/${occasion}/${friend}`;
}
