import type { ComposeRequest } from '../../../message/compose-types.ts';
import type { Blank, Draft } from '../../../message/draft.ts';
import type { WorkingText } from '../../../store/store.ts';
import { BLANKS, isSenders, knownFor, withoutValues } from './blank-values.ts';
import type { Craft } from './ports.ts';
import type { Desk } from './state.ts';
import { textNow } from './texts-of-desk.ts';

/** The words that stand for each blank in a text, e.g. `[your first name]`. */
export type Placeholders = ReadonlyMap<Blank, string>;

/** The blanks a draft leaves open. */
function blanksIn(draft: Draft): Placeholders {
  const found = new Map<Blank, string>();
  for (const span of [...(draft.subject ?? []), ...draft.spans]) {
    if (span.source.kind === 'blank') found.set(span.source.blank, span.text);
  }
  return found;
}

/** What stands for each blank in the letter for these choices, were nothing filled in yet. */
export function placeholdersOf(craft: Craft, request: ComposeRequest): Placeholders {
  return blanksIn(craft.compose(withoutValues(request)));
}

/**
 * Puts what is known by now where an edited text still has a placeholder: the
 * sender's name may have been given while writing to somebody else.
 */
export function fillKnown(text: WorkingText, placeholders: Placeholders, desk: Desk): WorkingText {
  const known = { sender: desk.sender, context: desk.letter.context };
  let { text: body, subject } = text;
  for (const [blank, placeholder] of placeholders) {
    const value = knownFor(blank, known);
    if (value === '') continue;
    body = body.replaceAll(placeholder, () => value);
    subject = subject?.replaceAll(placeholder, () => value);
  }
  return { ...text, text: body, ...(subject === undefined ? {} : { subject }) };
}

/**
 * The desk with every blank of its letter asked, in a fixed order. Those of the sender
 * stay once asked; one that only this letter needs goes when the letter no longer does.
 *
 * @param placeholders every blank the letter would have, were nothing filled in yet;
 *   may be absent where no blank of a letter was asked before
 */
export function askedIn(desk: Desk, placeholders?: Placeholders): Desk {
  const { text } = textNow(desk);
  const inText = [...(placeholders ?? [])].filter(([, words]) => text.includes(words));
  const open = new Set([...blanksIn(desk.composed).keys(), ...inText.map(([blank]) => blank)]);
  const stays = (blank: Blank) =>
    desk.blanks[blank] !== undefined && (isSenders(blank) || placeholders?.has(blank) === true);
  const asked = BLANKS.filter(blank => open.has(blank) || stays(blank));
  return {
    ...desk,
    blanks: Object.fromEntries(asked.map(blank => [blank, desk.blanks[blank] ?? ''])),
  };
}

/** True when a blank is asked that belongs to the letter alone, such as who referred the sender. */
export function asksForLetter({ blanks }: Pick<Desk, 'blanks'>): boolean {
  return BLANKS.some(blank => blanks[blank] !== undefined && !isSenders(blank));
}
