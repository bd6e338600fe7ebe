import { useCallback, useState } from 'preact/hooks';
import { StoreError } from '../store/store.ts';

/** Doing things with the book that may fail, as a full disk makes them. */
export interface Careful {
  /** What the book answered last, with a sentence that says what to do; absent once something was done. */
  readonly error: StoreError | undefined;
  /** Resolves to whether it was done. Throws what is not the book's failure. */
  carefully(action: () => Promise<unknown>): Promise<boolean>;
}

/** Keeps the last failure of the book for a screen to show beside what was asked for. */
export function useCarefully(): Careful {
  const [error, setError] = useState<StoreError>();
  const carefully = useCallback(async (action: () => Promise<unknown>) => {
    try {
      await action();
    } catch (cause) {
      if (!(cause instanceof StoreError)) throw cause;
      setError(cause);
      return false;
    }
    setError(undefined);
    return true;
  }, []);
  return { error, carefully };
}
