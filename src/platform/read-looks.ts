import { ENTRY_NAME, FIRST_LOOK, type NextLook } from '../content/entry-name.ts';
import type { Reading } from '../profile/reading.ts';
import { askInjected, failure, injected, type Target } from './active-tab.ts';
import type { FirstLook, TabReading } from './tab-reading.ts';

/** One look as the reader answers it; what was read is not yet checked. */
interface RawLook {
  readonly reading: unknown;
  readonly settled: boolean;
  /** The reader's own, handed back to it as it came. */
  readonly mark: unknown;
}

function isLook(value: unknown): value is RawLook {
  return typeof value === 'object' && value !== null && 'reading' in value && 'mark' in value;
}

/** Whether a look bears out the one before: the reader says so, and it is still about a person. */
function bearsOut(value: unknown): boolean {
  if (!isLook(value) || value.settled !== true) return false;
  const { reading } = value;
  return (
    typeof reading === 'object' && reading !== null && Reflect.get(reading, 'kind') === 'profile'
  );
}

/** The next look, or the error that kept it from happening. */
function askAgain(target: Target, mark: unknown): Promise<unknown> {
  const wanted = { after: mark } satisfies NextLook;
  return askInjected(target, ENTRY_NAME, wanted).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
}

/** Hands on what the first look showed, where that is somebody's profile. */
function tell(
  seen: (first: FirstLook) => void,
  reading: Reading | undefined,
  next: Promise<unknown>,
): void {
  if (reading?.kind !== 'profile') return;
  seen({ reading, holds: next.then(bearsOut) });
}

/**
 * Injects the reader and has it look at the page until two looks agree, or the page is
 * given up. Every answer is checked before anything believes it.
 *
 * @param file the reader in the built extension
 * @param seen told what the first look showed, while the second is under way
 */
export async function readLooks(
  target: Target,
  file: string,
  seen: (first: FirstLook) => void,
): Promise<TabReading> {
  const injecting = injected(target, file, ENTRY_NAME, FIRST_LOOK);
  // Loaded while the page is looked at: asking must not wait for what checks the answer.
  const checking = import('./parse-reading.ts');
  checking.catch(() => undefined);
  let value = await injecting;
  for (let first = true; isLook(value); first = false) {
    const { reading, settled, mark } = value;
    if (settled === true)
      return (await checking).parseReading(reading) ?? failure('invalid-reading');
    // Asked before anything else: the pause between the looks begins now.
    const next = askAgain(target, mark);
    if (first) tell(seen, (await checking).parseReading(reading), next);
    const answer = await next;
    // A page that went away meanwhile is no page that extensions are kept out of.
    if (answer instanceof Error) return failure('reader-failed', answer);
    value = answer;
  }
  return failure('invalid-reading');
}
