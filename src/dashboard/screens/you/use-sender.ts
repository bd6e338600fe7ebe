import { useEffect, useRef, useState } from 'preact/hooks';
import { NEW_SENDER, type Sender } from '../../../sender/sender.ts';
import { StoreError } from '../../../store/store.ts';
import { useBook } from '../../book.ts';

/** What could not be kept is tried again after this long: space may have been freed. */
const AGAIN_MS = 5_000;

/** The sender being edited. */
export interface SenderDesk {
  /** Absent until the book has answered. */
  readonly sender: Sender | undefined;
  readonly error: StoreError | undefined;
  /** True once the latest change is kept. */
  readonly saved: boolean;
  change(part: Partial<Sender>): void;
}

/**
 * The sender, saved at each keystroke. Only the fields that were changed here are written,
 * and shown over what the book has until it has them too: another window may be changing
 * others, and no letter typed in either disappears.
 */
export function useSender(): SenderDesk {
  const { store } = useBook();
  const [sender, setSender] = useState<Sender>();
  const [error, setError] = useState<StoreError>();
  const [saved, setSaved] = useState(false);
  const typed = useRef<Partial<Sender>>({});
  const last = useRef<Promise<void>>(Promise.resolve());
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () =>
      store.watch(
        () => store.sender(),
        value => setSender({ ...value, ...typed.current }),
        setError,
      ),
    [store],
  );
  const write = async () => {
    const fields = typed.current;
    try {
      await store.saveSender({ ...(await store.sender()), ...fields });
      if (typed.current !== fields) return;
      typed.current = {};
      setSaved(true);
      setError(undefined);
    } catch (cause) {
      setError(cause instanceof StoreError ? cause : undefined);
      clearTimeout(again.current);
      again.current = setTimeout(queue, AGAIN_MS);
    }
  };
  const queue = () => {
    last.current = last.current.then(write);
  };
  const change = (part: Partial<Sender>) => {
    typed.current = { ...typed.current, ...part };
    setSender(before => ({ ...(before ?? NEW_SENDER), ...part }));
    setSaved(false);
    queue();
  };
  return { sender, error, saved, change };
}
