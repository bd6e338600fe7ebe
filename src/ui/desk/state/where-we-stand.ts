import { standingSentence } from '../../../outreach/standing-sentence.ts';
import { TEXTS } from '../texts.ts';
import { earlierContact, earlierSentence } from './earlier-contact.ts';
import type { Memory } from './memory.ts';
import type { Desk } from './state.ts';

/**
 * Where the sender stands with this person, in one sentence. Somebody who was
 * forgotten after a no is still known as that and nothing more (A14).
 */
export function whereWeStand(
  desk: Pick<Desk, 'standing' | 'step'> & { readonly memory: Pick<Memory, 'refused' | 'earlier'> },
  now: number,
): string {
  const { state } = desk.standing;
  if (desk.memory.refused && (state === 'new' || state === 'noticed')) return TEXTS.neverAgain;
  const earlier = earlierContact(desk);
  if (earlier !== undefined) return earlierSentence(earlier, now);
  return standingSentence(desk.standing, desk.step, now);
}
