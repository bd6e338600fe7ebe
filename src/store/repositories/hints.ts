import type { Database } from '../database.ts';
import { orStoreError } from '../store-errors.ts';

/** Lines that say what more could be done: shown until the sender has had enough of them, on this device. */
export interface HintStore {
  isHintQuiet(name: string): Promise<boolean>;
  quietHint(name: string): Promise<void>;
}

/** Where a hint that was sent away lies among the settings. */
function settingOf(name: string): string {
  return `quiet-hint/${name}`;
}

/** The hints of this book. */
export function hintStore(database: Database): HintStore {
  return {
    isHintQuiet: name =>
      orStoreError(async () => (await database.settings.get(settingOf(name)))?.value === true),
    quietHint: name =>
      orStoreError(
        async () => void (await database.settings.put({ name: settingOf(name), value: true })),
      ),
  };
}
