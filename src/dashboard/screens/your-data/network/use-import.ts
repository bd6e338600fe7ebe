import { useEffect, useRef, useState } from 'preact/hooks';
import { ImportError } from '../../../../network/import/import-problem.ts';
import type { ExportReading } from '../../../../network/import/read-export.ts';
import type { NetworkChange, NetworkData } from '../../../../store/network/network-store.ts';
import type { NetworkCopy } from '../../../../store/network/whole-network.ts';
import { StoreError } from '../../../../store/store.ts';
import { useBook } from '../../../book.ts';
import type { ReadFiles } from './read-apart.ts';
import { TEXTS } from './texts.ts';

/** How far an import has come. */
export type ImportStage =
  | { readonly at: 'start'; readonly news?: string }
  | { readonly at: 'reading'; readonly file: string }
  | { readonly at: 'preview'; readonly reading: ExportReading; readonly change: NetworkChange }
  | { readonly at: 'storing'; readonly done: number }
  /** Something changed, and can be taken back. */
  | { readonly at: 'done'; readonly news?: string; readonly before: NetworkCopy };

/** What is asked of the store for what was read. */
function dataOf(
  { connections, earlierContacts }: ExportReading,
  evenIfOlder: boolean,
): NetworkData {
  return {
    ...(connections && { connections: { ...connections, evenIfOlder } }),
    ...(earlierContacts && { earlierContacts }),
  };
}

/** How a step that failed is tried again: with files chosen anew, or pressed where it stands. */
type Again = 'choose' | 'press';

/** Nothing is under way; what changed last can be taken back where there is a copy from before. */
function atRest(before: NetworkCopy | undefined, news?: string): ImportStage {
  const told = news === undefined ? {} : { news };
  return before === undefined ? { at: 'start', ...told } : { at: 'done', before, ...told };
}

/** Importing step by step: nothing is stored before the preview, and then all of it or nothing. */
export function useImport(read: ReadFiles) {
  const { store, now } = useBook();
  const [stage, setStage] = useState<ImportStage>({ at: 'start' });
  const [error, setError] = useState<string>();
  // Before the last change. What is chosen or stopped after it must not lose the way back.
  const before = useRef<NetworkCopy>(undefined);
  const stop = useRef(new AbortController());
  const stopStoring = useRef(new AbortController());
  // Leaving the screen ends the reading; what is being stored is stored.
  useEffect(() => () => stop.current.abort(), []);

  /** Runs one step; a failure says what is wrong, a cancelled step says nothing any more. */
  const step = async (
    action: (signal: AbortSignal) => Promise<ImportStage>,
    again: Again = 'choose',
  ) => {
    stop.current.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    setError(undefined);
    try {
      const next = await action(signal);
      // What was stored in the moment of cancelling is stored, and must be said to be.
      if (!signal.aborted || next.at === 'done') setStage(next);
    } catch (cause) {
      if (signal.aborted) return;
      if (again === 'choose') setStage(atRest(before.current));
      if (!(cause instanceof ImportError || cause instanceof StoreError)) throw cause;
      setError(cause.kind === 'full' ? TEXTS.full[again] : cause.message);
    }
  };

  const look = async (reading: ExportReading, evenIfOlder: boolean): Promise<ImportStage> => {
    const change = await store.previewNetwork(dataOf(reading, evenIfOlder));
    return { at: 'preview', reading, change };
  };

  return {
    stage,
    error,
    choose: (files: readonly File[]) =>
      step(async signal => {
        const [first] = files;
        if (first === undefined) return atRest(before.current);
        setStage({ at: 'reading', file: first.name });
        const progress = (file: string) => !signal.aborted && setStage({ at: 'reading', file });
        return look(await read(files, progress, signal), false);
      }),
    /** Looks again, at older connections that are to be taken all the same. */
    insist: (reading: ExportReading) => step(() => look(reading, true)),
    apply: (reading: ExportReading, evenIfOlder: boolean) =>
      step(async () => {
        stopStoring.current = new AbortController();
        const { signal } = stopStoring.current;
        setStage({ at: 'storing', done: 0 });
        const copy = await store.networkCopy();
        const progress = (done: number) => !signal.aborted && setStage({ at: 'storing', done });
        const data = dataOf(reading, evenIfOlder);
        const change = await store.importNetwork(data, now(), { progress, signal });
        if (change === undefined) return atRest(before.current, TEXTS.cancelled);
        before.current = copy;
        return atRest(copy, TEXTS.done(change));
      }),
    forget: () =>
      step(async () => {
        const copy = await store.networkCopy();
        await store.forgetNetwork();
        before.current = copy;
        return atRest(copy, TEXTS.forgotten);
      }, 'press'),
    undo: (copy: NetworkCopy) =>
      step(async () => {
        await store.putNetworkBack(copy);
        before.current = undefined;
        return atRest(undefined, TEXTS.takenBack);
      }, 'press'),
    cancel: () => {
      stop.current.abort();
      stopStoring.current.abort();
      setStage(atRest(before.current, TEXTS.cancelled));
    },
  };
}

/** An import as the screen works with it. */
export type Import = ReturnType<typeof useImport>;
