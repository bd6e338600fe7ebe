import type { WorkingDraft } from '../../../store/store.ts';

/** What could not be written is tried again after this long: space may have been freed. */
const AGAIN_MS = 5_000;

/** Writes letters to the book as they change, so that no keystroke is lost when the popup closes. */
export interface DraftSaver {
  /** Writes now, or as soon as the write under way is done; of several waiting ones the newest wins. */
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
  let waiting: WorkingDraft | undefined;
  let running: Promise<void> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function writeOne(draft: WorkingDraft): Promise<void> {
    try {
      await write(draft);
      done();
    } catch (error) {
      done(error);
      clearTimeout(again);
      again = setTimeout(() => save(waiting ?? draft), AGAIN_MS);
    }
  }

  function save(draft: WorkingDraft): void {
    clearTimeout(again);
    waiting = draft;
    running ??= run();
  }

  async function run(): Promise<void> {
    while (waiting !== undefined) {
      const draft = waiting;
      waiting = undefined;
      await writeOne(draft);
    }
    running = undefined;
  }

  return {
    save,
    flush() {
      if (waiting === undefined) return;
      const draft = waiting;
      waiting = undefined;
      void writeOne(draft);
    },
    async settled() {
      await running;
    },
  };
}
