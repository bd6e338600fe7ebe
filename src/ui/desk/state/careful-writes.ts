import type { WorkingDraft } from '../../../store/store.ts';
import type { SenderBlank } from './blank-values.ts';
import type { Book } from './ports.ts';

/**
 * Stores what is typed into blanks about the sender: these fields and no others, since the
 * rest may have been changed in another window. What could not be written goes with the
 * next write; one write waits for the other.
 */
export function createSenderSaver(store: Book) {
  const waiting = new Map<SenderBlank, string>();
  let last: Promise<void> = Promise.resolve();
  async function write(): Promise<void> {
    const typed = [...waiting];
    await store.saveSender({ ...(await store.sender()), ...Object.fromEntries(typed) });
    for (const [field, value] of typed) if (waiting.get(field) === value) waiting.delete(field);
  }
  return (field: SenderBlank, value: string): Promise<void> => {
    waiting.set(field, value);
    last = last.catch(() => undefined).then(write);
    return last;
  };
}

/** Stores the letter; beside texts that could not be read when the popup opened, not over them. */
export async function saveLetter(
  store: Book,
  letter: WorkingDraft,
  unread: boolean,
): Promise<void> {
  if (!unread) return store.saveDraft(letter);
  const stored = await store.draft(letter.contact);
  await store.saveDraft({ ...letter, texts: { ...stored?.texts, ...letter.texts } });
}
