import { useState } from 'preact/hooks';
import type { EventKind, EventPayloads, OutreachEvent } from '../../../outreach/event.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import { StoreError } from '../../../store/store.ts';
import { useBook } from '../../book.ts';

/** Appending to one person's log, with the last thing done ready to be taken back. */
export interface Log {
  append<K extends EventKind>(kind: K, payload: EventPayloads[K], at?: number): Promise<void>;
  undo(event: OutreachEvent): Promise<void>;
  /** The latest event of this window, for the undo beside it. */
  readonly latest: OutreachEvent | undefined;
  readonly error: StoreError | undefined;
}

/** The log of one person for the screens that add to it. */
export function useLog(contact: ProfileKey): Log {
  const { store, now } = useBook();
  const [latest, setLatest] = useState<OutreachEvent>();
  const [error, setError] = useState<StoreError>();
  const keep = async (action: () => Promise<OutreachEvent>) => {
    try {
      setLatest(await action());
      setError(undefined);
    } catch (cause) {
      if (!(cause instanceof StoreError)) throw cause;
      setError(cause);
    }
  };
  return {
    append: (kind, payload, at = now()) => keep(() => store.append(contact, kind, payload, at)),
    undo: event => keep(() => store.undo(event, now())),
    latest,
    error,
  };
}
