import { ENTRY_NAME, OWN_PAGE } from '../content/entry-name.ts';
import { failure, inActiveTab, injected } from './active-tab.ts';
import type { OwnPageReading, TabReading } from './tab-reading.ts';

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
  return askReader(null);
}

/** Injects the reader and asks it; what it answers is checked before anything believes it. */
function askReader(whose: typeof OWN_PAGE | null): Promise<TabReading> {
  return inActiveTab(async target => {
    const answer = injected(target, READER_FILE, ENTRY_NAME, whose);
    // Loaded while the page is looked at: asking must not wait for what checks the answer.
    const [{ parseReading }, value] = await Promise.all([import('./parse-reading.ts'), answer]);
    return parseReading(value) ?? failure('invalid-reading');
  });
}

/**
 * Reads the sender's own profile in the tab in front, because they asked for it. What
 * comes back is of a kind of its own, so that no letter can be written from it.
 *
 * Never rejects; a page that is somebody else's is refused like any that cannot be read.
 */
export async function readOwnPage(): Promise<OwnPageReading> {
  const reading = await askReader(OWN_PAGE);
  return reading.kind === 'profile' ? { kind: 'own', profile: reading.profile } : reading;
}
