import type { ProfileReading } from '../../../profile/reading.ts';
import type { Sender } from '../../../sender/sender.ts';
import { type Habits, type Memory, NO_HABITS, recallPerson } from './memory.ts';
import { openDesk } from './open-desk.ts';
import type { Craft, Ports } from './ports.ts';
import type { Desk } from './state.ts';
import { stillAsked } from './still-asked.ts';

/** The review comes after the letter is on screen; see the controller. */
const unreviewed = () => [];

/** Whether the book has a later letter than this window: another one wrote on it. */
function isOvertaken(here: Desk | undefined, { draft }: Memory): boolean {
  return here !== undefined && draft !== undefined && draft.savedAt > here.letter.savedAt;
}

/**
 * The craft with everything the sender's languages need. What cannot be loaded (another version
 * was put in place, say) is not offered: the letter is in English then.
 */
async function speaking(craft: Craft, { writesIn = [] }: Sender): Promise<Craft> {
  if (writesIn.length === 0) return craft;
  try {
    await craft.learn?.(writesIn);
    return craft;
  } catch {
    const { languages: _, ...english } = craft;
    return english;
  }
}

/**
 * Opens the desk for a person just read. Without the book there is still a letter:
 * the error is handed back beside it, to be shown. The letter is not yet reviewed.
 *
 * @param before the desk of an earlier reading in this window; when it is the same
 *   person, what was undone and what was asked goes on from there, unless another
 *   window wrote the letter on since
 */
export async function openPerson(
  ports: Ports,
  reading: ProfileReading,
  habits: Promise<Habits>,
  before: Desk | undefined,
): Promise<{ readonly desk: Desk; readonly error?: unknown }> {
  const here = before?.reading.profile.key === reading.profile.key ? before : undefined;
  const open = async (memory: Memory) => {
    const craft = await speaking(ports.craft, memory.habits.sender);
    const same = isOvertaken(here, memory) ? undefined : here;
    // Nothing was chosen or typed yet: what is known by now may give a better reason.
    const untouched =
      memory.draft === undefined &&
      Object.values(same?.letter.texts ?? {}).every(text => !text.edited);
    const draft = same === undefined || untouched ? memory.draft : same.letter;
    const desk = openDesk(
      { ...craft, review: unreviewed },
      reading,
      { ...memory, draft },
      ports.now(),
    );
    return same === undefined
      ? { ...desk, warm: here?.warm }
      : { ...desk, warm: same.warm, undo: same.undo, blanks: stillAsked(desk, same) };
  };
  try {
    return { desk: await open(await recallPerson(ports.store, reading.profile, habits)) };
  } catch (error) {
    const known = await habits.catch(() => here?.memory.habits ?? NO_HABITS);
    const events = here?.memory.events ?? [];
    const refused = here?.memory.refused ?? false;
    const profile = here?.reading.profile;
    const memory = { known: true, profile, events, refused, habits: known, unread: true };
    return { desk: await open(memory), error };
  }
}

/** Whether the sender wrote, or set something right, on a desk that is about to be opened anew. */
export function wroteOn(before: Desk | undefined, now: Desk | undefined): boolean {
  if (before?.letter.contact !== now?.letter.contact) return false;
  return before?.letter !== now?.letter || before?.reading !== now?.reading;
}
