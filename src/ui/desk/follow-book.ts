import type { ProfileKey } from '../../profile/address.ts';
import type { Store } from '../../store/store.ts';
import type { Controller } from './state/controller.ts';

/** What of the book is watched. */
type Watched = Pick<Store, 'watch' | 'draft' | 'eventsOf'>;

/** Appended when a letter is opened, which is no news to a window where it is open. */
const OPENING = new Set(['noticed', 'drafted']);

/**
 * Keeps a letter that stays open true while another window writes to the same person:
 * the later text and what happened since are taken over. What is being typed here is
 * always the later one, so it is never replaced.
 *
 * @returns a function that stops following
 */
export function followBook(controller: Controller, store: Watched): () => void {
  let person: ProfileKey | undefined;
  let stop: (() => void) | undefined;

  /** True where the book knows something later of the open letter than its window. */
  async function isBehind(key: ProfileKey): Promise<boolean> {
    const [draft, events] = await Promise.all([store.draft(key), store.eventsOf(key)]);
    const state = controller.state();
    if (state.stage !== 'open' || state.desk.letter.contact !== key) return false;
    const known = new Set(state.desk.memory.events.map(({ id }) => id));
    const news = events.some(({ id, kind }) => !known.has(id) && !OPENING.has(kind));
    return news || (draft !== undefined && draft.savedAt > state.desk.letter.savedAt);
  }

  async function catchUp(key: ProfileKey): Promise<void> {
    await controller.settled();
    if (await isBehind(key)) await controller.openAnew();
  }

  function follow(): void {
    const state = controller.state();
    const key = state.stage === 'open' ? state.desk.letter.contact : undefined;
    if (key === person) return;
    stop?.();
    person = key;
    stop =
      key &&
      store.watch(
        () => Promise.all([store.draft(key), store.eventsOf(key)]),
        () => void catchUp(key).catch(() => undefined),
        () => undefined,
      );
  }

  const unsubscribe = controller.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    stop?.();
  };
}
