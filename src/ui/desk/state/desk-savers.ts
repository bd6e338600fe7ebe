import type { WorkingDraft } from '../../../store/store.ts';
import { saveLetter, saveSender, type Typed } from './careful-writes.ts';
import type { Book } from './ports.ts';
import { createSaver } from './saver.ts';

/** Everything that is saved at each keystroke: the letter, and what the blanks say of the sender. */
export interface DeskSavers {
  saveLetter(letter: WorkingDraft): void;
  saveSender(typed: Typed): void;
  /** Writes what waits without waiting itself: for the moment the popup goes away. */
  flush(): void;
  /** Resolves when nothing is left to write. */
  settled(): Promise<void>;
}

/**
 * Savers over one book.
 *
 * @param unread whether the desk opened without what the book holds, which must not be written over
 * @param told gets the error when something could not be saved, and nothing once all of it is
 */
export function createDeskSavers(
  store: Book,
  unread: () => boolean,
  told: (error?: unknown) => void,
): DeskSavers {
  const troubled = new Set<string>();
  /** One may be well while the other is not: all is well only when both are. */
  const done = (what: string) => (error?: unknown) => {
    if (error !== undefined) troubled.add(what);
    else troubled.delete(what);
    if (error !== undefined || troubled.size === 0) told(error);
  };
  const letter = createSaver<WorkingDraft>(
    draft => saveLetter(store, draft, unread()),
    done('letter'),
    draft => draft.contact,
  );
  const typed = new Map<string, Typed>();
  const sender = createSaver<readonly Typed[]>(async fields => {
    await saveSender(store, fields);
    // What is written may be changed elsewhere from now on; what could not be goes with the next.
    for (const [name, one] of [...typed]) if (fields.includes(one)) typed.delete(name);
  }, done('sender'));
  return {
    saveLetter: letter.save,
    saveSender(one) {
      typed.set(`${one.language}/${one.field}`, one);
      sender.save([...typed.values()]);
    },
    flush() {
      letter.flush();
      sender.flush();
    },
    async settled() {
      await Promise.all([letter.settled(), sender.settled()]);
    },
  };
}
