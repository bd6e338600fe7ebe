import { tellBookChanged } from '../platform/alarm.ts';
import type { Store } from '../store/store.ts';

/** The store with one addition: after a change that may move the badge, the worker is told. */
export function announcing(store: Store, tell: () => Promise<void> = tellBookChanged): Store {
  const after = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change;
    void tell();
    return result;
  };
  return {
    ...store,
    append: (contact, kind, payload, at) => after(store.append(contact, kind, payload, at)),
    undo: (event, at) => after(store.undo(event, at)),
    forget: key => after(store.forget(key)),
    bringBack: forgotten => after(store.bringBack(forgotten)),
    withdraw: key => after(store.withdraw(key)),
    syncDevices: (folder, now) => after(store.syncDevices(folder, now)),
    readDeviceFiles: (files, now) => after(store.readDeviceFiles(files, now)),
    restore: (data, mode, insist) => after(store.restore(data, mode, insist)),
  };
}
