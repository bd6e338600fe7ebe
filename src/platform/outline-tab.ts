import { OUTLINE_NAME } from '../content/entry-name.ts';
import type { Reading } from '../profile/reading.ts';
import { inActiveTab, injected } from './active-tab.ts';

/** The script that draws the outline, as it lies in the built extension. */
export const OUTLINE_FILE = '/src/content/outline.js';

/**
 * The outline of the page in front without a word of it, for a problem report. A script
 * of its own, injected only when somebody asks: the reader stays small.
 *
 * @param reading what was made of the page, whose conclusions the report tells
 * @throws Error when the page cannot be looked at, or gave no text
 */
export async function outlineOfTab(reading: Reading): Promise<string> {
  const outline = await inActiveTab(target =>
    injected(target, OUTLINE_FILE, OUTLINE_NAME, reading),
  );
  if (typeof outline !== 'string') throw new Error('The page gave no outline');
  return outline;
}
