import { useState } from 'preact/hooks';
import type { BackupData } from '../../../store/backup/backup-file.ts';
import { isSealed, unseal } from '../../../store/backup/encryption.ts';
import { readBackup } from '../../../store/backup/read-backup.ts';
import { readFileText } from '../../../store/backup/read-file.ts';
import type { RestoreMode, RestorePreview } from '../../../store/backup/restore.ts';
import { RestoreError } from '../../../store/backup/restore-error.ts';
import { StoreError } from '../../../store/store.ts';
import { useBook } from '../../book.ts';
import { useLossWatch } from '../../safety/loss.ts';
import { TEXTS } from './texts.ts';

/** How far a restore has come. */
export type RestoreStage =
  | { readonly at: 'start' }
  | { readonly at: 'sealed'; readonly file: string }
  | { readonly at: 'preview'; readonly data: BackupData; readonly preview: RestorePreview }
  /** Asked to replace a fuller book by an emptier backup. */
  | { readonly at: 'emptier'; readonly data: BackupData; readonly preview: RestorePreview }
  | { readonly at: 'working' }
  | { readonly at: 'done' };

/** What went wrong, and what to do next. */
function sentenceOf(cause: unknown): string {
  if (cause instanceof StoreError && cause.kind === 'full') return TEXTS.restore.full;
  return cause instanceof Error ? cause.message : String(cause);
}

/** Restoring step by step; a failure says what is wrong and leaves the book as it was. */
export function useRestore() {
  const { store } = useBook();
  const { lookAgain } = useLossWatch();
  const [stage, setStage] = useState<RestoreStage>({ at: 'start' });
  const [error, setError] = useState<string>();
  const step = async (action: () => Promise<RestoreStage>) => {
    try {
      setStage(await action());
      setError(undefined);
    } catch (cause) {
      setError(sentenceOf(cause));
      // A mistyped passphrase is typed again; everything else needs another file.
      const again = cause instanceof RestoreError && cause.kind === 'wrong-passphrase';
      setStage(before => (again ? before : { at: 'start' }));
    }
  };
  const preview = async (data: BackupData): Promise<RestoreStage> => ({
    at: 'preview',
    data,
    preview: await store.previewRestore(data),
  });
  const look = async (text: string) => preview(await readBackup(text));
  return {
    stage,
    error,
    choose: (file: Blob) =>
      step(async () => {
        const text = await readFileText(file);
        return isSealed(text) ? { at: 'sealed', file: text } : look(text);
      }),
    open: (file: string, passphrase: string) =>
      step(async () => look(await unseal(file, passphrase))),
    openCopy: (id: string) => {
      setStage({ at: 'working' });
      return step(async () => preview(await store.openSnapshot(id)));
    },
    ask: (data: BackupData, preview: RestorePreview) => setStage({ at: 'emptier', data, preview }),
    apply: (data: BackupData, mode: RestoreMode, insist = false) => {
      setStage({ at: 'working' });
      return step(async () => {
        await store.restore(data, mode, insist);
        lookAgain();
        return { at: 'done' };
      });
    },
    cancel: () => {
      setError(undefined);
      setStage({ at: 'start' });
    },
  };
}
