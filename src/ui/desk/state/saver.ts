/** What could not be written is tried again after this long: space may have been freed. */
const AGAIN_MS = 5_000;

/** Writes things to the book as they change, so that no keystroke is lost when the popup closes. */
export interface Saver<T> {
  /** Writes now, or as soon as the write under way is done; of several waiting ones of one kind the newest wins. */
  save(value: T): void;
  /** Writes what is not written yet without waiting itself: for the moment the popup goes away. */
  flush(): void;
  /** Resolves when nothing is left to write. */
  settled(): Promise<void>;
}

/**
 * A saver that waits for no timer: the first keystroke is written at once, those
 * that come while it is written go together in the next write. A queue of one write for
 * each key would still be on its way to the disk when the popup is gone, and lost with it.
 * What could not be written is tried again and again, until it or something newer is.
 *
 * @param write stores one state of it
 * @param done told after each write: the error, or nothing when it went well
 * @param kindOf what a newer one takes the place of: for letters, the person
 */
export function createSaver<T extends object>(
  write: (value: T) => Promise<void>,
  done: (error?: unknown) => void,
  kindOf: (value: T) => string = () => '',
): Saver<T> {
  const waiting = new Map<string, T>();
  /** The latest of each kind that is not written yet. */
  const latest = new Map<string, T>();
  let running: Promise<void> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function writeOne(value: T): Promise<void> {
    try {
      await write(value);
      if (latest.get(kindOf(value)) === value) latest.delete(kindOf(value));
      done();
    } catch (error) {
      done(error);
      clearTimeout(again);
      again = setTimeout(() => latest.forEach(save), AGAIN_MS);
    }
  }

  function save(value: T): void {
    latest.set(kindOf(value), value);
    waiting.set(kindOf(value), value);
    running ??= run();
  }

  /** The next one to write, taken from those that wait. */
  function next(): T | undefined {
    const [value] = waiting.values();
    if (value !== undefined) waiting.delete(kindOf(value));
    return value;
  }

  async function run(): Promise<void> {
    for (let value = next(); value !== undefined; value = next()) await writeOne(value);
    running = undefined;
  }

  return {
    save,
    flush() {
      waiting.clear();
      for (const value of latest.values()) void writeOne(value);
    },
    async settled() {
      await running;
    },
  };
}
