/** What the browser says about the room for this extension. */
export interface StorageRoom {
  /** In bytes; absent where the browser does not tell. */
  readonly used?: number;
  readonly free?: number;
  /** Whether the browser promised to keep what is stored, however full the disk becomes. */
  readonly kept: boolean;
}

/** Looks how much room there is. Never rejects: not to know is an answer. */
export async function storageRoom(): Promise<StorageRoom> {
  try {
    const [{ usage, quota }, kept] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    if (usage === undefined || quota === undefined) return { kept };
    return { used: usage, free: Math.max(0, quota - usage), kept };
  } catch {
    return { kept: false };
  }
}

/**
 * Asks the browser, at the first click in this window, to keep what is stored. Browsers
 * want a gesture for it; with the permission `unlimitedStorage` none of them puts a
 * question to the person.
 */
export function askToKeepAtFirstClick(target: EventTarget = globalThis): void {
  const ask = async () => {
    try {
      if (!(await navigator.storage.persisted())) await navigator.storage.persist();
    } catch {
      // No promise then. Whoever has no backup is asked for one in any case.
    }
  };
  target.addEventListener('click', () => void ask(), { once: true });
}
