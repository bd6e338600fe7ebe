import { useEffect, useState } from 'preact/hooks';
import type { StoreError } from '../store/store.ts';
import { useBook } from './book.ts';

/** What a live query has brought so far. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: StoreError };

/**
 * The answer to a query of the book, kept up to date whatever window changes it.
 * The last answer stays on screen while the next one is on its way; the very same word or
 * number again draws nothing anew.
 *
 * @param inputs what the query depends on; it is asked anew when one changes
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const { store } = useBook();
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(
    () =>
      store.watch(
        query,
        value =>
          setLive(last =>
            last.state === 'ready' && Object.is(last.value, value)
              ? last
              : { state: 'ready', value },
          ),
        error => setLive({ state: 'failed', error }),
      ),
    [store, ...inputs],
  );
  return live;
}
