import type { ReasonOption } from '../../../message/compose-types.ts';
import { type Draft, textOf } from '../../../message/draft.ts';
import type { WorkingText } from '../../../store/store.ts';
import type { Desk } from './state.ts';
import { textKey } from './text-key.ts';

/** Which text is in the box now. */
export function keyNow(desk: Desk): string {
  const { channel, reason, context } = desk.letter;
  const friend = desk.occasion === 'introduction-request' ? context.friendKey : undefined;
  return textKey(channel, reason, desk.occasion, friend, desk.language);
}

/** A composed draft as the text of the box. */
export function textOfDraft(draft: Draft): WorkingText {
  return {
    text: textOf(draft.spans),
    ...(draft.subject === undefined ? {} : { subject: textOf(draft.subject) }),
    edited: false,
  };
}

/** The text in the box now. */
export function textNow(desk: Desk): WorkingText {
  return desk.letter.texts[keyNow(desk)] ?? textOfDraft(desk.composed);
}

/** The desk with another text in the box; nothing else is derived again. */
export function withTextNow(desk: Desk, text: WorkingText): Desk {
  const texts = { ...desk.letter.texts, [keyNow(desk)]: text };
  return { ...desk, letter: { ...desk.letter, texts } };
}

/** The reason chosen, or the best one where a later reading no longer offers it. */
export function reasonNow(desk: Pick<Desk, 'reasons' | 'letter'>): ReasonOption {
  const chosen = desk.reasons.find(reason => reason.kind === desk.letter.reason);
  const best = chosen ?? desk.reasons[0];
  if (best === undefined) throw new Error('There is no reason to choose from');
  return best;
}
