import type { Blank } from '../../../message/draft.ts';
import { BLANKS, isSenders, knownFor } from './blank-values.ts';
import type { Desk } from './state.ts';
import { keyNow } from './texts-of-desk.ts';

/**
 * The blanks of a desk that was opened anew: those of its letter, with what is being typed
 * into them. One that was filled in stays on the paper as long as the letter says the same;
 * what is known by now is not asked, nor what only another letter needed.
 *
 * @param before the desk of the same person as it was until now
 */
export function stillAsked(desk: Desk, before: Desk): Desk['blanks'] {
  const known = { sender: desk.sender, context: desk.letter.context };
  const sameLetter = keyNow(desk) === keyNow(before);
  const stays = (blank: Blank, typed: string) =>
    desk.blanks[blank] !== undefined ||
    (typed !== '' && typed === knownFor(blank, known) && (isSenders(blank) || sameLetter));
  const kept = BLANKS.flatMap(blank => {
    const typed = before.blanks[blank];
    return typed !== undefined && stays(blank, typed.trim()) ? [[blank, typed]] : [];
  });
  return { ...desk.blanks, ...Object.fromEntries(kept) };
}
