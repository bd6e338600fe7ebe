import { ENTRY_NAME } from '../content/entry-name.ts';
import { failure, inActiveTab, injected } from './active-tab.ts';
import type { TabReading } from './tab-reading.ts';

/**
 * The reader as it lies in the built extension; the bundler keeps the source path. The
 * slash makes it the same file everywhere: Firefox looks from the page that asks, and
 * says nothing when there is no such file.
 */
export const READER_FILE = '/src/content/read.js';

/**
 * Reads the page in the tab in front, on the sender's click and only then: the
 * click itself is what grants access to this one tab (`activeTab`).
 *
 * Never rejects. Pages that a browser closes to extensions are a refusal
 * (`restricted-page`), like any other page that cannot be read.
 */
export function readActiveTab(): Promise<TabReading> {
  return inActiveTab(async target => {
    const answer = injected(target, READER_FILE, ENTRY_NAME);
    // Loaded while the page is looked at: asking must not wait for what checks the answer.
    const [{ parseReading }, value] = await Promise.all([import('./parse-reading.ts'), answer]);
    return parseReading(value) ?? failure('invalid-reading');
  });
}
