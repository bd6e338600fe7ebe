import { useState } from 'preact/hooks';
import { saveFile } from '../../../platform/save-file.ts';
import { StoreError } from '../../../store/store.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { useBook } from '../../book.ts';
import { Trouble } from '../../parts/Trouble.tsx';
import { TEXTS } from './texts.ts';

/** A file name that sorts by day. */
function fileName(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `a-few-minutes-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.json`;
}

/** Saves the whole book as one file. */
export function BackupPart() {
  const { store, now } = useBook();
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<StoreError>();
  const save = async () => {
    setSaved(false);
    try {
      const text = await store.backup(passphrase === '' ? undefined : passphrase);
      saveFile(fileName(now()), 'application/json', text);
      setSaved(true);
      setError(undefined);
    } catch (cause) {
      if (!(cause instanceof StoreError)) throw cause;
      setError(cause);
    }
  };
  return (
    <section class="paper record">
      <h3>{TEXTS.backup.title}</h3>
      {error !== undefined && <Trouble error={error} />}
      <TextField
        label={TEXTS.backup.passphrase}
        hint={TEXTS.backup.hint}
        value={passphrase}
        onInput={setPassphrase}
      />
      <p class="record-buttons">
        <Button kind="primary" onClick={() => void save()}>
          {TEXTS.backup.save}
        </Button>
        <span role="status" class="soft">
          {saved ? TEXTS.backup.saved : ''}
        </span>
      </p>
    </section>
  );
}
