import { useId, useState } from 'preact/hooks';
import { saveFile } from '../../../../platform/save-file.ts';
import { readableFile } from '../../../../platform/sync-folder.ts';
import { Button } from '../../../../ui/components/Button.tsx';
import { Notice } from '../../../../ui/components/Notice.tsx';
import { TextField } from '../../../../ui/components/TextField.tsx';
import { useBook } from '../../../book.ts';
import { wordsOf } from '../../../devices/device-sync.ts';
import { Loading } from '../../../parts/Loading.tsx';
import { TEXTS } from './texts.ts';

/** One thing at a time: doing it, what came of it, what went wrong. */
function useStep() {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const step = async (action: () => Promise<string>) => {
    setBusy(true);
    setDone('');
    setTrouble(undefined);
    try {
      setDone(await action());
    } catch (cause) {
      setTrouble(wordsOf(cause));
    } finally {
      setBusy(false);
    }
  };
  return { busy, done, trouble, step };
}

/** Sealing for files that are carried by hand. */
function Sealing({ sealed }: { readonly sealed: boolean }) {
  const { store } = useBook();
  const [passphrase, setPassphrase] = useState('');
  if (sealed) {
    return (
      <p>
        {TEXTS.sealed}{' '}
        <Button kind="quiet" onClick={() => void store.sealDeviceFiles(undefined)}>
          {TEXTS.unseal}
        </Button>
      </p>
    );
  }
  return (
    <div class="add-line">
      <TextField
        label={TEXTS.filePassphrase}
        hint={TEXTS.passphraseHint}
        value={passphrase}
        onInput={setPassphrase}
      />
      <Button onClick={() => passphrase !== '' && void store.sealDeviceFiles(passphrase)}>
        {TEXTS.seal}
      </Button>
    </div>
  );
}

interface ByHandProps {
  readonly sealed: boolean;
  /** Whether the passphrase is asked for here, and not beside the choice of a folder. */
  readonly sealing: boolean;
  /** Remembers what was chosen, to be read again with another passphrase. */
  readonly onChosen: (files: readonly File[]) => void;
}

/** The same files, carried by the sender: saved here, read there. */
export function ByHand({ sealed, sealing, onChosen }: ByHandProps) {
  const { store, now } = useBook();
  const id = useId();
  const { busy, done, trouble, step } = useStep();
  const save = () =>
    step(async () => {
      const { name, text } = await store.deviceFile(now());
      saveFile(name, 'application/jsonl', text);
      return TEXTS.saved;
    });
  const read = (files: readonly File[]) =>
    step(async () => {
      const { used, brought } = await store.readDeviceFiles(files.map(readableFile), now());
      return TEXTS.readDone(used, files.length, brought);
    });
  return (
    <>
      <p>{TEXTS.byHandLead}</p>
      {trouble !== undefined && <Notice kind="trouble">{trouble}</Notice>}
      {sealing && <Sealing sealed={sealed} />}
      <p class="record-buttons">
        <Button onClick={() => void save()}>{TEXTS.save}</Button>
      </p>
      <p>
        <label for={id}>{TEXTS.read}</label>{' '}
        <input
          id={id}
          type="file"
          multiple
          accept=".jsonl"
          onChange={event => {
            const files = [...(event.currentTarget.files ?? [])];
            onChosen(files);
            if (files.length > 0) void read(files);
          }}
        />
      </p>
      {busy && <Loading words={TEXTS.syncing} />}
      <p role="status" class="soft">
        {done}
      </p>
    </>
  );
}
