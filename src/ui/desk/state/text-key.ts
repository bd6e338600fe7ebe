import type { Channel, Occasion, ReasonKind } from '../../../message/terms.ts';
import { OWN_LANGUAGE } from '../../../sender/sender-in.ts';

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
 * shows up in place of the first letter, a letter to one friend never in place of
 * that to another, and one in German never in place of one in English.
 */
export function textKey(
  channel: Channel,
  reason: ReasonKind,
  occasion: Occasion,
  friend?: string,
  language = OWN_LANGUAGE,
): string {
  const key = `${language === OWN_LANGUAGE ? '' : `${language}/`}${channel}/${reason}`;
  if (occasion === 'first-request') return key;
  return friend === undefined ? `${key}/${occasion}` : `${key}/${occasion}/${friend}`;
}
