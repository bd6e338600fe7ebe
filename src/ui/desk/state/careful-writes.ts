import type { WorkingDraft } from '../../../store/store.ts';
import type { SenderBlank } from './blank-values.ts';
import type { Book } from './ports.ts';

/** What was typed into blanks about the sender. */
export type SenderFields = Readonly<Partial<Record<SenderBlank, string>>>;

/**
 * Stores what is typed into blanks about the sender: these fields and no others, since the
 * rest may have been changed in another window.
 */
export async function saveSender(store: Book, typed: SenderFields): Promise<void> {
  await store.saveSender({ ...(await store.sender()), ...typed });
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
