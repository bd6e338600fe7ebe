/** Files of a folder by name. */
export type Files = Readonly<Record<string, string>>;

/**
 * Stands in for the one thing no test can do, the browser's own dialogue: it hands out a
 * real folder, in the part of the disk that belongs to the extension. Everything after
 * the choice is the browser's own: handle, permission, writing, reading, keeping it. Runs in
 * the page, so it uses nothing from here.
 */
export function chooseOwnFolder(): void {
  Reflect.set(globalThis, 'showDirectoryPicker', async () => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle('Shared', { create: true });
  });
}

/** What lies in the folder. Runs in the page. */
export async function filesThere(): Promise<Files> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('Shared', { create: true });
  const files: Record<string, string> = {};
  // The compiler's types lack the listing.
  const listing = (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values();
  for await (const handle of listing) files[handle.name] = await (await handle.getFile()).text();
  return files;
}

/** What a sync service does: puts files there. Runs in the page. */
export async function putThere(files: Files): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('Shared', { create: true });
  for (const [name, text] of Object.entries(files)) {
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
}
