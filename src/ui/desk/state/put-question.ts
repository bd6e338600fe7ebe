import type { Span } from '../../../message/draft.ts';
import { limitsOf, measure, within } from '../../../message/limits.ts';
import { changed } from './edits.ts';
import type { Craft } from './ports.ts';
import { reviewed } from './review-desk.ts';
import type { Desk } from './state.ts';
import { textNow } from './texts-of-desk.ts';

/** The words of one kind of part in a draft, without the gaps around them. */
function wordsOf(spans: readonly Span[], slot: Span['slot']): string {
  return spans
    .filter(span => span.slot === slot)
    .map(span => span.text)
    .join('')
    .trim();
}

/** The text with its question replaced, or with one after what it asks for; `undefined` where neither stands. */
function withQuestion(desk: Desk, question: string, kit: readonly string[]): string | undefined {
  const { text } = textNow(desk);
  const { spans } = desk.composed;
  const asked = [wordsOf(spans, 'question'), ...kit].find(
    words => words !== '' && text.includes(words),
  );
  if (asked !== undefined) return text.replace(asked, () => question);
  const ask = wordsOf(spans, 'ask');
  if (ask === '' || !text.includes(ask)) return undefined;
  return text.replace(ask, () => `${ask} ${question}`);
}

/** Whether the letter asks exactly this. */
export function asksAlready(desk: Desk, question: string): boolean {
  return textNow(desk).text.includes(question);
}

/**
 * The letter with this question in it, in place of the one it asks: one is enough (S5).
 * `undefined` where there is no place for it, or no room on the channel.
 *
 * @param kit all questions for this person, any of which may have been put in before
 */
export function letterAsking(
  desk: Desk,
  question: string,
  kit: readonly string[],
): string | undefined {
  if (desk.mode !== 'writing' || desk.occasion !== 'first-request') return undefined;
  const text = withQuestion(desk, question, kit);
  if (text === undefined) return undefined;
  const { hard, aim } = limitsOf(desk.letter.channel, desk.sender.plan);
  if (hard !== undefined && !within(text, hard)) return undefined;
  const shorter = measure(text, aim.unit) <= measure(textNow(desk).text, aim.unit);
  return shorter || within(text, aim) ? text : undefined;
}

/** The desk with this question in the letter, which one press of "Undo" takes back. */
export function asking(
  craft: Craft,
  desk: Desk,
  question: string,
  kit: readonly string[],
  now: number,
): Desk {
  const text = letterAsking(desk, question, kit);
  if (text === undefined) return desk;
  const after = { ...textNow(desk), text, edited: true };
  return reviewed(craft, changed(desk, 'question', after), now);
}
