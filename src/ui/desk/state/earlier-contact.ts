import type { EarlierContact } from '../../../network/acquaintance.ts';
import { spokenDay } from '../../../outreach/standing-sentence.ts';
import { TEXTS } from '../texts.ts';
import type { Memory } from './memory.ts';
import type { Desk } from './state.ts';

/** What there is to know beside the events. */
interface Known extends Pick<Desk, 'standing'> {
  readonly memory: Pick<Memory, 'earlier'>;
}

/** The moment an export's day stands for: its noon, which is the same day in every nearby clock. */
function momentOf({ lastOn }: EarlierContact): number {
  return new Date(`${lastOn}T12:00`).getTime();
}

/**
 * An earlier contact by the sender's own data export, where the book itself knows of none:
 * what happened since, and was noted, counts for more.
 */
export function earlierContact({ standing, memory }: Known): EarlierContact | undefined {
  const { state } = standing;
  return state === 'new' || state === 'noticed' ? memory.earlier : undefined;
}

/** When that was. */
export function earlierMoment(desk: Known): number | undefined {
  const earlier = earlierContact(desk);
  return earlier && momentOf(earlier);
}

/** "You wrote to them on 3 May 2024, says your data export." */
export function earlierSentence(earlier: EarlierContact, now: number): string {
  const day = spokenDay(momentOf(earlier), now);
  // Found by the name alone it may have been a namesake, and says so.
  const whom = earlier.key === undefined ? 'somebody of this name' : 'them';
  return TEXTS.earlier[earlier.how](whom, day);
}
