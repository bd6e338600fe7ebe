import type { ProfileKey } from '../../../profile/address.ts';
import type { WorkingDraft } from '../../../store/store.ts';

/** What could not be written is tried again after this long: space may have been freed. */
const AGAIN_MS = 5_000;

/** Writes letters to the book as they change, so that no keystroke is lost when the popup closes. */
export interface DraftSaver {
  /** Writes now, or as soon as the write under way is done; of several waiting ones to one person the newest wins. */
  save(draft: WorkingDraft): void;
  /** Writes what waits without waiting itself: for the moment the popup goes away. */
  flush(): void;
  /** Resolves when nothing is left to write. */
  settled(): Promise<void>;
}

/**
 * A saver that waits for no timer: the first keystroke is written at once, those
 * that come while it is written go together in the next write. A letter that could not
 * be written is tried again and again, until it or a newer one is.
 *
 * @param write stores one letter
 * @param done told after each write: the error, or nothing when it went well
 */
export function createDraftSaver(
  write: (draft: WorkingDraft) => Promise<void>,
  done: (error?: unknown) => void,
): DraftSaver {
  const waiting = new Map<ProfileKey, WorkingDraft>();
  /** The latest letter to each person that is not written yet. */
  const latest = new Map<ProfileKey, WorkingDraft>();
  let running: Promise<void> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function writeOne(draft: WorkingDraft): Promise<void> {
    try {
      await write(draft);
      if (latest.get(draft.contact) === draft) latest.delete(draft.contact);
      done();
    } catch (error) {
      done(error);
      clearTimeout(again);
      again = setTimeout(() => latest.forEach(save), AGAIN_MS);
    }
  }

  function save(draft: WorkingDraft): void {
    latest.set(draft.contact, draft);
    waiting.set(draft.contact, draft);
    running ??= run();
  }

  /** The next letter to write, taken from those that wait. */
  function next(): WorkingDraft | undefined {
    const [draft] = waiting.values();
    if (draft !== undefined) waiting.delete(draft.contact);
    return draft;
  }

  async function run(): Promise<void> {
    for (let draft = next(); draft !== undefined; draft = next()) await writeOne(draft);
    running = undefined;
  }

  return {
    save,
    flush() {
      for (let draft = next(); draft !== undefined; draft = next()) void writeOne(draft);
    },
    async settled() {
      await running;
    },
  };
}
