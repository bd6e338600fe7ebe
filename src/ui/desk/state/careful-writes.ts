import { withWordsIn } from '../../../sender/sender-in.ts';
import type { WorkingDraft } from '../../../store/store.ts';
import type { SenderBlank } from './blank-values.ts';
import type { Book } from './ports.ts';

/** A blank about the sender, with the language it was filled in. */
export interface SenderField {
  readonly field: SenderBlank;
  readonly language: string;
}

/** What was typed into a blank about the sender. */
export interface Typed extends SenderField {
  readonly value: string;
}

/**
 * Stores what is typed into blanks about the sender: these fields and no others, since the
 * rest may have been changed in another window.
 */
export async function saveSender(store: Book, typed: readonly Typed[]): Promise<void> {
  let sender = await store.sender();
  for (const { field, language, value } of typed) {
    sender =
      field === 'firstName'
        ? { ...sender, firstName: value }
        : withWordsIn(sender, language, { [field]: value });
  }
  await store.saveSender(sender);
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
