import { oneAtATime } from '../../platform/one-at-a-time.ts';
import {
  canKeepFolder,
  chooseFolder,
  FolderTrouble,
  isFolder,
  mayUseFolder,
  openFolder,
} from '../../platform/sync-folder.ts';
import { FolderError } from '../../store/devices/folder.ts';
import type { SyncReport } from '../../store/devices/sync.ts';
import { type Store, StoreError } from '../../store/store.ts';
import type { Book } from '../book.ts';

/** How keeping in step stands in this window. */
export interface DeviceSyncState {
  /**
   * `off`: no folder was chosen. `ask`: there is one, and the browser wants to hear from
   * the sender before it opens it.
   */
  readonly phase: 'loading' | 'off' | 'ask' | 'idle' | 'syncing';
  readonly folder?: string;
  /** What went wrong last, in words. */
  readonly trouble?: string;
  /** What the last sync of this window brought. */
  readonly report?: SyncReport;
}

/** How long nothing may have changed before changes are written. */
const REST_MS = 3_000;

/** What went wrong, in words; whatever nobody foresaw is not hidden. */
export function wordsOf(cause: unknown): string {
  const known = [StoreError, FolderError, FolderTrouble].some(kind => cause instanceof kind);
  if (!known) throw cause;
  return (cause as Error).message;
}

/** Keeps the book of one window in step with a folder. */
export class DeviceSync {
  #state: DeviceSyncState = { phase: 'loading' };
  #handle: FileSystemDirectoryHandle | undefined;
  readonly #listeners = new Set<(state: DeviceSyncState) => void>();
  readonly #store: Store;
  readonly #now: Book['now'];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;
  /** What the book was like when the last sync began. */
  #upTo: string | undefined;

  constructor({ store, now }: Pick<Book, 'store' | 'now'>) {
    this.#store = store;
    this.#now = now;
  }

  get state(): DeviceSyncState {
    return this.#state;
  }

  /** Hears of every new state; gives a function that ends it. */
  listen(listener: (state: DeviceSyncState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #become(state: DeviceSyncState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  /** Begins with the window: syncs at once and after each change, where the browser still allows it. */
  async start(): Promise<void> {
    if (this.#state.phase !== 'loading') return;
    const kept = canKeepFolder() ? await this.#store.deviceFolder() : undefined;
    if (!isFolder(kept)) return this.#become({ phase: 'off' });
    this.#handle = kept;
    await this.#begin(false);
  }

  async #begin(ask: boolean): Promise<void> {
    const handle = this.#handle;
    if (handle === undefined) return;
    if (!(await mayUseFolder(handle, ask))) {
      return this.#become({ phase: 'ask', folder: handle.name });
    }
    this.#become({ phase: 'idle', folder: handle.name });
    await this.syncNow();
    this.#watch();
  }

  /** Chooses a folder, in the sender's click, and begins with it. */
  async choose(passphrase: string): Promise<void> {
    try {
      const handle = await chooseFolder();
      if (handle === undefined) return;
      await this.#store.sealDeviceFiles(passphrase === '' ? undefined : passphrase);
      await this.#store.keepDeviceFolder(handle);
      this.#handle = handle;
      await this.#begin(true);
    } catch (cause) {
      this.#become({ ...this.#state, trouble: wordsOf(cause) });
    }
  }

  /** Asks the browser again, in the sender's click. */
  async allow(): Promise<void> {
    await this.#begin(true);
  }

  /** Reads and writes now. Another window that is at it does it for this one too. */
  async syncNow(): Promise<void> {
    const handle = this.#handle;
    // What changed while it was at it goes with the next one.
    if (this.#state.phase === 'syncing') return this.#later();
    if (handle === undefined || this.#state.phase !== 'idle') return;
    const { folder = '' } = this.#state;
    this.#become({ phase: 'syncing', folder });
    try {
      this.#upTo = await this.#store.deviceChange();
      const report = await oneAtATime('two-devices', () =>
        this.#store.syncDevices(openFolder(handle), this.#now()),
      );
      if (this.#handle !== handle) return;
      this.#become({ phase: 'idle', folder, ...(report === undefined ? {} : { report }) });
    } catch (cause) {
      const still = await mayUseFolder(handle, false).catch(() => false);
      if (this.#handle !== handle) return;
      this.#become({ phase: still ? 'idle' : 'ask', folder, trouble: wordsOf(cause) });
    }
  }

  /** Writes what changes, once it has come to rest. */
  #watch(): void {
    this.#stopWatching ??= this.#store.watch(
      () => this.#store.deviceChange(),
      change => {
        if (change !== this.#upTo) this.#later();
      },
      // The screens themselves say when the book cannot be read.
      () => {},
    );
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.syncNow(), REST_MS);
  }

  /** Forgets the folder; what lies in it stays. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#handle = undefined;
    await this.#store.keepDeviceFolder(undefined);
    this.#become({ phase: 'off' });
  }
}
