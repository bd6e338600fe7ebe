import type { FirstLook } from '../../../platform/tab-reading.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { WarmPaths } from '../../network/warm-paths.ts';
import type { Habits } from './memory.ts';
import { openPerson } from './open-person.ts';
import type { Ports } from './ports.ts';
import type { PopupState } from './state.ts';

/** What a glimpse needs of the popup around it. */
interface Around {
  state(): PopupState;
  set(next: PopupState): void;
  /** What the sender's own network says of a person, if it says so soon. */
  warmSoon(profile: Profile): Promise<WarmPaths | undefined>;
}

/**
 * Shows the letter that the first look at a page makes, until the second look is in. Only
 * the book is asked, and nothing is written: what was seen is gone when the page turns out
 * to be changing (decision 14). Where the book cannot be asked nothing is shown, since
 * nobody knows whether this person may be written to.
 */
export async function showGlimpse(
  ports: Ports,
  { state, set, warmSoon }: Around,
  { reading, holds }: FirstLook,
  habits: Promise<Habits>,
): Promise<void> {
  let isOver = false;
  void holds.then(holding => {
    isOver = true;
    // Where it holds, what was read the second time takes this place in a moment.
    if (!holding && state() === shown) set({ stage: 'reading' });
  });
  let shown: PopupState | undefined;
  const [{ desk, error }, warm] = await Promise.all([
    openPerson(ports, reading, habits, undefined),
    warmSoon(reading.profile),
  ]);
  const isPart = reading.layout === 'details' && desk.memory.profile === undefined;
  if (isOver || error !== undefined || isPart || state().stage !== 'reading') return;
  shown = { stage: 'glimpse', desk: { ...desk, warm } };
  set(shown);
}
