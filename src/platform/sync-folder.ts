/** The folder could not be used; the message tells the sender what to do next. */
export class FolderTrouble extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'FolderTrouble';
  }
}

/** What the compiler's own types still lack: only Chromium has these. */
interface WithPermission {
  queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface WithPicker {
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}
interface Listed {
  values(): AsyncIterable<FileSystemHandle>;
}

const MODE = { mode: 'readwrite' } as const;
/** Other files of the folder are not even opened. */
const ENDING = '.jsonl';

/** What to say for what browsers throw, by its name. */
const WORDS: Readonly<Record<string, string>> = {
  NotFoundError:
    'The folder is not there any more. Put it back where it was, or choose it again. Your book on this device is whole.',
  NotAllowedError:
    'The browser does not let A Few Minutes into the folder now. Allow it again. Your book on this device is whole.',
  QuotaExceededError:
    'The disk is full, so this device could not write its file. Free some space, then sync again. Nothing was lost.',
  NoModificationAllowedError:
    'Another program is busy with this device’s file. Sync again in a moment. Nothing was lost.',
};

const OTHERWISE =
  'The folder could not be used. Look whether it can be opened and written to, then sync again. Nothing was lost.';

/** Name of what was thrown; not every browser's exceptions are errors. */
function nameOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'name') : undefined;
}

/** Runs something on the folder; whatever the browser throws becomes words. */
async function inWords<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new FolderTrouble(WORDS[String(nameOf(cause))] ?? OTHERWISE, cause);
  }
}

/** Whether this browser lets a page keep a folder; Firefox does not. */
export function canKeepFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/**
 * Lets the sender choose a folder. To be called first thing in their own click.
 *
 * @returns the folder as the browser hands it out, or nothing when they changed their mind
 */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as WithPicker).showDirectoryPicker?.({ id: 'two-devices', ...MODE });
  } catch (cause) {
    if (nameOf(cause) === 'AbortError') return undefined;
    return inWords(() => Promise.reject(cause));
  }
}

/** Whether what was kept is a folder of the browser's. */
export function isFolder(kept: unknown): kept is FileSystemDirectoryHandle {
  return typeof kept === 'object' && kept !== null && Reflect.get(kept, 'kind') === 'directory';
}

/**
 * Whether the folder may be used now.
 *
 * @param ask asks the sender where needed; only in their own click
 */
export async function mayUseFolder(
  handle: FileSystemDirectoryHandle,
  ask: boolean,
): Promise<boolean> {
  const { queryPermission, requestPermission } = handle as WithPermission;
  const has = (await queryPermission?.call(handle, MODE)) ?? 'granted';
  if (has === 'granted' || !ask) return has === 'granted';
  try {
    return (await requestPermission?.call(handle, MODE)) === 'granted';
  } catch {
    return false;
  }
}

/** A file that was chosen by hand or found in a folder, read when it is needed. */
export function readableFile(file: File) {
  return {
    name: file.name,
    size: file.size,
    lastModified: file.lastModified,
    bytes: async (from: number, to?: number) =>
      new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}

/** Writes at a place of a file. The browser puts the new content in place as one, when it is closed. */
async function writeAt(
  handle: FileSystemDirectoryHandle,
  name: string,
  from: number,
  text: string,
) {
  const file = await handle.getFileHandle(name, { create: true });
  const writable = await file.createWritable({ keepExistingData: from > 0 });
  try {
    await writable.truncate(from);
    await writable.seek(from);
    await writable.write(text);
    await writable.close();
  } catch (cause) {
    await writable.abort().catch(() => {});
    throw cause;
  }
  return readableFile(await file.getFile());
}

async function listFiles(handle: FileSystemDirectoryHandle) {
  const files: ReturnType<typeof readableFile>[] = [];
  for await (const entry of (handle as unknown as Listed).values()) {
    if (entry.kind !== 'file' || !entry.name.endsWith(ENDING)) continue;
    files.push(readableFile(await (entry as FileSystemFileHandle).getFile()));
  }
  return files;
}

async function removeFile(handle: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await handle.removeEntry(name);
  } catch (cause) {
    // Gone already is as good.
    if (nameOf(cause) !== 'NotFoundError') throw cause;
  }
}

/** The folder behind a handle; every failure comes in words for the sender. */
export function openFolder(handle: FileSystemDirectoryHandle) {
  return {
    name: handle.name,
    files: () => inWords(() => listFiles(handle)),
    write: (name: string, from: number, text: string) =>
      inWords(() => writeAt(handle, name, from, text)),
    remove: (name: string) => inWords(() => removeFile(handle, name)),
  };
}
