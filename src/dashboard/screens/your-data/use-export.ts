import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../../platform/save-file.ts';
import { StoreError } from '../../../store/store.ts';
import { useBook } from '../../book.ts';
import type { ExportKind } from '../../exports/kinds.ts';
import { EXPORT_TEXTS } from './export-texts.ts';

/** How far an export has come. */
type ExportState =
  | { readonly at: 'rest'; readonly said: string }
  | { readonly at: 'working'; readonly done: number }
  | { readonly at: 'failed'; readonly error: StoreError };

/** Exporting: one file at a time, to be cancelled at any moment. */
export function useExport() {
  const { store, now } = useBook();
  const [state, setState] = useState<ExportState>({ at: 'rest', said: '' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const write = async (kind: ExportKind, signal: AbortSignal): Promise<string> => {
    const { makeExport } = await import('../../exports/make-export.ts');
    const progress = (done: number) => setState({ at: 'working', done });
    const file = await makeExport(kind, store, now(), { progress, signal });
    if (file === undefined || signal.aborted) return EXPORT_TEXTS.cancelled;
    if (file.count === 0) return EXPORT_TEXTS.none[kind];
    saveFile(file.name, file.type, file.content);
    return EXPORT_TEXTS.saved(kind, file.count);
  };

  return {
    state,
    cancel: () => running.current?.abort(),
    async save(kind: ExportKind): Promise<void> {
      const controller = new AbortController();
      running.current = controller;
      setState({ at: 'working', done: 0 });
      try {
        setState({ at: 'rest', said: await write(kind, controller.signal) });
      } catch (cause) {
        if (!(cause instanceof StoreError)) throw cause;
        setState({ at: 'failed', error: cause });
      }
    },
  };
}
