import { RestoreError } from './restore-error.ts';
import { notABackup } from './unreadable.ts';

/** No book comes near it; a file that claims more is refused before a byte of it is read, or when it would be made. */
export const MOST_BYTES = 500_000_000;

/**
 * The text of a file that the sender chose.
 *
 * @throws RestoreError for a file that is too large, or that the browser cannot read
 */
export async function readFileText(file: Pick<Blob, 'size' | 'text'>): Promise<string> {
  if (file.size > MOST_BYTES) throw notABackup(' It is far too large.');
  try {
    return await file.text();
  } catch (cause) {
    throw new RestoreError(
      'broken',
      'The browser could not read this file. See whether it is still there, then choose it again. Nothing was changed.',
      cause,
    );
  }
}
