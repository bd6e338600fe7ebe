import type { TextRange } from '../../../etiquette/finding.ts';
import type { Blank } from '../../../message/draft.ts';
import { withFilled, withValue } from './blank-values.ts';
import { placeholdersOf } from './blanks.ts';
import { recomposed, requestOf } from './compose-desk.ts';
import type { Craft } from './ports.ts';
import { reranked } from './ranked.ts';
import { reviewed } from './review-desk.ts';
import type { Desk } from './state.ts';
import { textNow, withTextNow } from './texts-of-desk.ts';

/** Every place of `words` in `text`. */
function placesOf(words: string, text: string): TextRange[] {
  const places: TextRange[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** Puts `words` in every place, and tells where they stand then. */
function replaceAt(text: string, places: readonly TextRange[], words: string) {
  let out = '';
  let from = 0;
  const ranges: TextRange[] = [];
  for (const place of places) {
    out += text.slice(from, place.start);
    ranges.push({ start: out.length, end: out.length + words.length });
    out += words;
    from = place.end;
  }
  return { text: out + text.slice(from), ranges };
}

/** An edited text follows the blank at each keystroke, in the places where its placeholder stood. */
function fillEdited(craft: Craft, desk: Desk, blank: Blank, value: string, now: number): Desk {
  const placeholder = placeholdersOf(craft, requestOf(desk, now)).get(blank) ?? '';
  const box = textNow(desk);
  const places = desk.fill?.blank === blank ? desk.fill.ranges : placesOf(placeholder, box.text);
  const { text, ranges } = replaceAt(box.text, places, value === '' ? placeholder : value);
  const subject = box.subject?.replaceAll(placeholder, () => value || placeholder);
  const filled = { ...box, text, ...(subject === undefined ? {} : { subject }) };
  const composed = craft.compose(requestOf(desk, now));
  return { ...withTextNow({ ...desk, composed }, filled), fill: { blank, ranges } };
}

/**
 * The desk after a keystroke in a blank. What was typed is kept with the sender or
 * with this letter; an unedited text is composed again, in an edited one only the
 * placeholder gives way.
 */
export function filledIn(craft: Craft, desk: Desk, blank: Blank, typed: string, now: number): Desk {
  const value = typed.trim();
  const places = withValue(blank, value, { sender: desk.sender, context: desk.letter.context });
  const letter = { ...desk.letter, context: places.context };
  const blanks = { ...desk.blanks, [blank]: typed };
  const { sender } = places;
  const own = withFilled(desk.own, desk.language, sender);
  const next = reranked(craft, { ...desk, sender, own, letter, blanks }, now);
  if (!textNow(desk).edited) return recomposed(craft, next, now);
  return reviewed(craft, fillEdited(craft, next, blank, value, now), now);
}
