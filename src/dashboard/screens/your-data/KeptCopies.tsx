import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SnapshotHead } from '../../../store/snapshots/snapshot-database.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { TEXTS } from './texts.ts';

interface KeptCopiesProps {
  readonly onOpen: (id: string) => void;
}

/** The copies from before the last updates, where there are any: each can be restored like a file. */
export function KeptCopies({ onOpen }: KeptCopiesProps) {
  const { store, now } = useBook();
  const [copies, setCopies] = useState<readonly SnapshotHead[]>([]);
  const look = useCallback(() => {
    // Copies that cannot be listed cannot be restored either; the file still can.
    store.snapshots().then(setCopies, () => setCopies([]));
  }, [store]);
  useEffect(look, [look]);
  if (copies.length === 0) return null;
  return (
    <>
      <h4>{TEXTS.copies.title}</h4>
      <p class="soft">{TEXTS.copies.lead}</p>
      <ul class="lines">
        {copies.map(copy => (
          <li key={copy.id} class="waiting-line">
            <span>{TEXTS.copies.copy(copy, now())}</span>
            <Button label={TEXTS.copies.open(copy, now())} onClick={() => onOpen(copy.id)}>
              {TEXTS.copies.openShort}
            </Button>
          </li>
        ))}
      </ul>
      <p class="record-buttons">
        <Button onClick={() => void store.dropSnapshots().then(look, look)}>
          {TEXTS.copies.drop}
        </Button>
      </p>
    </>
  );
}
