import { storeError } from '../store-errors.ts';
import { MOST_BYTES } from './read-file.ts';

/** Most bytes that a character takes in a file. */
const WIDEST = 3;

/**
 * Makes the text of a file, if it is one that can be read again.
 *
 * @throws StoreError `too-large`, also where the engine cannot hold so long a text
 */
export async function unlessTooLarge(make: () => string | Promise<string>): Promise<string> {
  let text: string;
  try {
    text = await make();
  } catch (cause) {
    if (cause instanceof RangeError) throw storeError('too-large', cause);
    throw cause;
  }
  const sure = text.length * WIDEST <= MOST_BYTES;
  if (sure || new TextEncoder().encode(text).length <= MOST_BYTES) return text;
  throw storeError('too-large');
}
