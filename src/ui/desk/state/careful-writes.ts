import { BLANK_FIELDS } from '../../../sender/sender.ts';
import type { WorkingDraft } from '../../../store/store.ts';
import type { Book } from './ports.ts';
import type { Desk } from './state.ts';

/** What the blanks say about the sender; the rest is not the popup's to write. */
function filledFields({ sender }: Desk) {
  return Object.fromEntries(
    BLANK_FIELDS.filter(field => sender[field] !== '').map(field => [field, sender[field]]),
  );
}

/**
 * Stores what the blanks say about the sender. After a book that could not be read
 * only the filled fields are changed: a stored sender must not be lost to an empty one.
 */
export async function saveSender(store: Book, desk: Desk): Promise<void> {
  if (desk.memory.unread !== true) return store.saveSender(desk.sender);
  await store.saveSender({ ...(await store.sender()), ...filledFields(desk) });
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
