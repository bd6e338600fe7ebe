import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../store/store.ts';
import { useBook } from '../book.ts';
import { DeviceSync, type DeviceSyncState } from './device-sync.ts';

/** One for each book, whatever screens ask for it. */
const syncs = new WeakMap<Store, DeviceSync>();

/** Keeping in step, begun with the first screen that asks. */
export function useDeviceSync(): { readonly sync: DeviceSync; readonly state: DeviceSyncState } {
  const book = useBook();
  const sync = syncs.get(book.store) ?? new DeviceSync(book);
  syncs.set(book.store, sync);
  const [state, setState] = useState(sync.state);
  useEffect(() => {
    const stop = sync.listen(setState);
    setState(sync.state);
    // A book that cannot be opened says so on the screens themselves.
    sync.start().catch(() => {});
    return stop;
  }, [sync]);
  return { sync, state };
}
