import { useCallback, useEffect, useState } from 'preact/hooks';
import { StoreError } from '../store/store.ts';
import { useBook } from './book.ts';

/** Whether the lists can be shown yet; preparing takes long only after an update or a restore. */
export type ReadyLists =
  | { readonly state: 'preparing'; readonly done: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly error: StoreError };

/** Makes the lists of the book ready once per window, and again when asked to after a failure. */
export function useReadyLists(): { readonly lists: ReadyLists; readonly again: () => void } {
  const { store } = useBook();
  const [lists, setLists] = useState<ReadyLists>({ state: 'preparing', done: 0 });
  const again = useCallback(() => {
    setLists({ state: 'preparing', done: 0 });
    store
      .prepareLists(done => setLists({ state: 'preparing', done }))
      .then(() => setLists({ state: 'ready' }))
      .catch((error: unknown) => {
        const known = error instanceof StoreError ? error : undefined;
        setLists({
          state: 'failed',
          error: known ?? new StoreError('unavailable', String(error), error),
        });
      });
  }, [store]);
  useEffect(again, [again]);
  return { lists, again };
}
