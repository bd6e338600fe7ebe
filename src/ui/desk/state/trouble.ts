import { CopyError } from '../../../platform/clipboard.ts';
import { StoreError } from '../../../store/store.ts';
import { TEXTS } from '../texts.ts';

/**
 * The sentence to show for an error. Errors of ours already say what to do next;
 * for any other the sender at least learns that the text is still there.
 */
export function sentenceOf(error: unknown): string {
  if (error instanceof StoreError || error instanceof CopyError) return error.message;
  return TEXTS.trouble.unknown;
}
