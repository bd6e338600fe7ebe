import { ENTRY_NAME, OWN_PAGE } from '../content/entry-name.ts';
import { failure, inActiveTab, injected } from './active-tab.ts';
import { readLooks } from './read-looks.ts';
import type { FirstLook, OwnPageReading, TabReading } from './tab-reading.ts';

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
 *
 * @param seen told what the first of two looks showed, where that is somebody's profile
 */
export function readActiveTab(
  seen: (first: FirstLook) => void = () => undefined,
): Promise<TabReading> {
  return inActiveTab(target => readLooks(target, READER_FILE, seen));
}

/**
 * Reads the sender's own profile in the tab in front, because they asked for it. What
 * comes back is of a kind of its own, so that no letter can be written from it.
 *
 * Never rejects; a page that is somebody else's is refused like any that cannot be read.
 */
export async function readOwnPage(): Promise<OwnPageReading> {
  const reading = await inActiveTab(async target => {
    const value = await injected(target, READER_FILE, ENTRY_NAME, OWN_PAGE);
    const { parseReading } = await import('./parse-reading.ts');
    return parseReading(value) ?? failure('invalid-reading');
  });
  return reading.kind === 'profile' ? { kind: 'own', profile: reading.profile } : reading;
}
