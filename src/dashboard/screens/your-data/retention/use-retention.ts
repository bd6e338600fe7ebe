import { useState } from 'preact/hooks';
import type { ProfileKey } from '../../../../profile/address.ts';
import type { ClearedContacts, OldFacts } from '../../../../store/retention/retention-store.ts';
import { useBook } from '../../../book.ts';
import { useCarefully } from '../../../use-carefully.ts';
import { type Live, useLive } from '../../../use-live.ts';

/** What there is to let go of, and for how long it is kept. */
interface Retention {
  readonly days: number;
  readonly old: readonly OldFacts[];
}

/** Letting go of old facts, with the last clearing of this window ready to be taken back. */
export function useRetention() {
  const { store, now } = useBook();
  const found: Live<Retention> = useLive(
    async () => ({ days: await store.daysKept(), old: await store.oldFacts(now()) }),
    [],
  );
  const [cleared, setCleared] = useState<ClearedContacts>();
  const [undone, setUndone] = useState(false);
  const { error, carefully } = useCarefully();
  return {
    found,
    cleared,
    undone,
    error,
    keepFor: (days: number) => carefully(() => store.keepForDays(days)),
    clear: (keys: readonly ProfileKey[]) =>
      carefully(async () => {
        setCleared(await store.clearFacts(keys, now()));
        setUndone(false);
      }),
    undo: () =>
      carefully(async () => {
        if (cleared !== undefined) await store.putFactsBack(cleared);
        setCleared(undefined);
        setUndone(true);
      }),
  };
}
