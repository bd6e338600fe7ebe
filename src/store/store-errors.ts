import { RestoreError } from './backup/restore-error.ts';
import { FolderError } from './devices/folder.ts';
import { StoreError } from './store.ts';

/** What to do next; a copy that could not be kept says why by itself. */
const ADVICE: Readonly<Record<Exclude<StoreError['kind'], 'no-copy'>, string>> = {
  full: 'Your disk is full, so this could not be saved. Free some space, then try again: what you typed stays here until then. Letters and notes are saved by themselves.',
  'too-long':
    'This is too long for your book: a text may have two million characters, a list 10,000 entries. Make it shorter and it is saved; what you typed stays here until then.',
  'too-large':
    'Your book is too large for one backup file, which holds up to 500 MB. Forget people you no longer need, then save it again. Nothing was changed.',
  'newer-version':
    'Your book was written by a newer version of A Few Minutes. Update the extension, then open it again.',
  blocked:
    'Another window of A Few Minutes is in the way of an update. Close its other windows, then try again.',
  outdated:
    'A Few Minutes was updated while this window was open, so nothing more is saved here. Copy what you typed last, then reload the window.',
  unavailable:
    'The browser would not open your book. Copy your text to keep it, restart the browser, then try again.',
};

/** An error of a kind that is known already. */
export function storeError(kind: keyof typeof ADVICE, cause?: unknown): StoreError {
  return new StoreError(kind, ADVICE[kind], cause);
}

/** Error names by what the sender can do about them. */
const KINDS: Readonly<Record<string, keyof typeof ADVICE>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-version',
  OpenFailedError: 'unavailable',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  DatabaseClosedError: 'outdated',
};

/** Names of an error and of what Dexie wrapped in it, outermost first. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 4 && typeof current === 'object' && current !== null; depth += 1) {
    const { name, inner } = current as { name?: unknown; inner?: unknown };
    if (typeof name === 'string') names.push(name);
    current = inner;
  }
  return names;
}

/** Turns whatever the database threw into advice; the innermost known cause decides. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const known = namesOf(error)
    .map(name => KINDS[name])
    .filter(kind => kind !== undefined);
  return storeError(known.at(-1) ?? 'unavailable', error);
}

/** Runs a database action and rejects with a `StoreError` only. */
export async function orStoreError<T>(action: () => PromiseLike<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof RestoreError || error instanceof FolderError) throw error;
    throw toStoreError(error);
  }
}
