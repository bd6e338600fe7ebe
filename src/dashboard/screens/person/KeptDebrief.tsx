import { useEffect, useState } from 'preact/hooks';
import type { ProfileKey } from '../../../profile/address.ts';
import { useBook } from '../../book.ts';
import { Trouble } from '../../parts/Trouble.tsx';
import { useCarefully } from '../../use-carefully.ts';
import { DebriefForm } from './DebriefForm.tsx';
import { type Debrief, type DebriefEntry, entryFrom } from './debrief-entry.ts';

interface KeptDebriefProps {
  readonly contact: ProfileKey;
  /** Resolves to whether it was kept. */
  readonly onKeep: (debrief: Debrief) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The debrief, remembered at each keystroke: a tab closes without asking. */
export function KeptDebrief({ contact, onKeep, onClose }: KeptDebriefProps) {
  const { store } = useBook();
  const [left, setLeft] = useState<DebriefEntry>();
  const { error, carefully } = useCarefully();
  useEffect(() => {
    void carefully(async () => setLeft(entryFrom(await store.unfinished(contact))));
  }, [store, contact, carefully]);
  const remember = (entry: DebriefEntry | undefined) =>
    void carefully(() => store.keepUnfinished(contact, entry));
  return (
    <>
      {error !== undefined && <Trouble error={error} />}
      {left !== undefined && (
        <DebriefForm
          left={left}
          onChange={remember}
          onKeep={async debrief => {
            if (await onKeep(debrief)) remember(undefined);
          }}
          onCancel={() => {
            remember(undefined);
            onClose();
          }}
        />
      )}
    </>
  );
}
