import { useCallback, useEffect, useState } from 'preact/hooks';
import { saveFile } from '../../../platform/save-file.ts';
import type { SavedBackup } from '../../../store/safety/mirror.ts';
import type { Loss } from '../../../store/safety/safety-store.ts';
import { useBook } from '../../book.ts';
import { useCarefully } from '../../use-carefully.ts';
import { backupName } from './backup-name.ts';

/** What is in the last backup, and what is not. */
export interface BackupNews {
  readonly last?: SavedBackup | undefined;
  readonly unsavedSince?: number | undefined;
}

/** Saving backups, with a second question where the book holds less than it did. */
export function useBackup() {
  const { store, now } = useBook();
  const [news, setNews] = useState<BackupNews>();
  const [shortfall, setShortfall] = useState<Loss>();
  const [working, setWorking] = useState(false);
  const [saved, setSaved] = useState(false);
  const { error, carefully } = useCarefully();

  const look = useCallback(
    () =>
      carefully(async () =>
        setNews({ last: await store.lastBackup(), unsavedSince: await store.unsavedSince() }),
      ),
    [store, carefully],
  );
  useEffect(() => void look(), [look]);

  const write = async (passphrase: string, complete: boolean) => {
    const state = await store.bookState();
    const text = await store.backup(passphrase === '' ? undefined : passphrase);
    saveFile(backupName(now(), state.people, complete), 'application/json', text);
    // An incomplete book is no backup to fall back on: the good one stays remembered.
    if (complete) await store.backupSaved(state, now());
    setSaved(true);
  };

  /** @param anyway saves a book that holds less than it did */
  const save = async (passphrase: string, anyway = false) => {
    setSaved(false);
    setWorking(true);
    const done = await carefully(async () => {
      const missing = await store.shortfall();
      setShortfall(anyway ? undefined : missing);
      if (missing === undefined || anyway) await write(passphrase, missing === undefined);
    });
    setWorking(false);
    // Looking goes well where saving did not, and would take the word of it away.
    if (done) await look();
  };
  return { news, shortfall, working, saved, error, save, cancel: () => setShortfall(undefined) };
}
