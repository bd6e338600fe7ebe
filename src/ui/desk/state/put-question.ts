import type { Span } from '../../../message/draft.ts';
import { limitsOf, measure, within } from '../../../message/limits.ts';
import type { Question } from '../../../message/questions/question.ts';
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

/** Where words stand in a text, whatever the case of their letters; -1 where they do not. */
function placeOf(words: string, text: string): number {
  return words === '' ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
}

/** The text with its question replaced, or with one after what it asks for; `undefined` where neither stands. */
function withQuestion(desk: Desk, question: string, kit: readonly Question[]): string | undefined {
  const { text } = textNow(desk);
  const { spans } = desk.composed;
  const asked = [wordsOf(spans, 'question'), ...kit.map(one => one.text)].find(
    words => placeOf(words, text) !== -1,
  );
  const ask = wordsOf(spans, 'ask');
  const start = asked === undefined ? placeOf(ask, text) : placeOf(asked, text);
  if (start === -1) return undefined;
  const end = start + (asked ?? ask).length;
  return asked === undefined
    ? `${text.slice(0, end)} ${question}${text.slice(end)}`
    : text.slice(0, start) + question + text.slice(end);
}

/** Whether the letter asks exactly this. */
export function asksAlready(desk: Desk, question: string): boolean {
  return placeOf(question, textNow(desk).text) !== -1;
}

/**
 * The letter with this question in it, in place of the one it asks: one is enough (S5).
 * `undefined` where there is no place for it, no room on the channel, or where it
 * belongs to the meeting: "who else?" and "what next?" (evidence section 4).
 *
 * @param kit all questions for this person, any of which may have been put in before
 */
export function letterAsking(
  desk: Desk,
  { text: question, stage }: Question,
  kit: readonly Question[],
): string | undefined {
  if (desk.mode !== 'writing' || desk.occasion !== 'first-request') return undefined;
  if (stage === 'resources' || stage === 'next') return undefined;
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
  question: Question,
  kit: readonly Question[],
  now: number,
): Desk {
  const text = letterAsking(desk, question, kit);
  if (text === undefined) return desk;
  const after = { ...textNow(desk), text, edited: true };
  return reviewed(craft, changed(desk, 'question', after), now);
}
