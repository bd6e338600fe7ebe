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
 * The sender, saved at each keystroke. Another window's changes are taken over
 * only while nothing is being typed here, so that no letter disappears.
 */
export function useSender(): SenderDesk {
  const { store } = useBook();
  const [sender, setSender] = useState<Sender>();
  const [error, setError] = useState<StoreError>();
  const [saved, setSaved] = useState(false);
  const writing = useRef(0);
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () =>
      store.watch(
        () => store.sender(),
        value => writing.current === 0 && setSender(value),
        setError,
      ),
    [store],
  );
  const write = (next: Sender) => {
    clearTimeout(again.current);
    writing.current += 1;
    store
      .saveSender(next)
      .then(() => {
        setSaved(true);
        setError(undefined);
      })
      .catch((cause: unknown) => {
        setError(cause instanceof StoreError ? cause : undefined);
        again.current = setTimeout(() => write(next), AGAIN_MS);
      })
      .finally(() => {
        writing.current -= 1;
      });
  };
  const change = (part: Partial<Sender>) => {
    const next = { ...(sender ?? NEW_SENDER), ...part };
    setSender(next);
    setSaved(false);
    write(next);
  };
  return { sender, error, saved, change };
}
