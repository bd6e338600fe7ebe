import { useId, useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { KeptCopies } from './KeptCopies.tsx';
import { TEXTS } from './texts.ts';
import { useRestore } from './use-restore.ts';

type Restore = ReturnType<typeof useRestore>;

function Choose({ restore }: { readonly restore: Restore }) {
  const id = useId();
  return (
    <p>
      <label for={id}>{TEXTS.restore.choose}</label>{' '}
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void restore.choose(file);
        }}
      />
    </p>
  );
}

function Sealed({ restore, file }: { readonly restore: Restore; readonly file: string }) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <>
      <TextField label={TEXTS.restore.passphrase} value={passphrase} onInput={setPassphrase} />
      <p class="record-buttons">
        <Button kind="primary" onClick={() => void restore.open(file, passphrase)}>
          {TEXTS.restore.open}
        </Button>
        <Button onClick={restore.cancel}>{TEXTS.restore.cancel}</Button>
      </p>
    </>
  );
}

/** The choice after looking: join, replace, or leave everything as it is. */
function Decide({ restore }: { readonly restore: Restore }) {
  const { stage } = restore;
  if (stage.at === 'emptier') {
    return (
      <>
        <Notice kind="caution">{TEXTS.restore.replaceSure}</Notice>
        <p class="record-buttons">
          <Button onClick={() => void restore.apply(stage.data, 'replace', true)}>
            {TEXTS.restore.replaceAnyway}
          </Button>
          <Button kind="primary" onClick={restore.cancel}>
            {TEXTS.restore.cancel}
          </Button>
        </p>
      </>
    );
  }
  if (stage.at !== 'preview') return null;
  const { data, preview } = stage;
  return (
    <>
      <p role="status">{TEXTS.restore.preview(preview)}</p>
      <p class="record-buttons">
        <Button kind="primary" onClick={() => void restore.apply(data, 'merge')}>
          {TEXTS.restore.join}
        </Button>
        <Button
          onClick={() =>
            preview.emptier ? restore.ask(data) : void restore.apply(data, 'replace')
          }
        >
          {TEXTS.restore.replace}
        </Button>
        <Button onClick={restore.cancel}>{TEXTS.restore.cancel}</Button>
      </p>
    </>
  );
}

/** Brings a backup back: looked at first, then whole or not at all. */
export function RestorePart() {
  const restore = useRestore();
  const { stage, error } = restore;
  return (
    <section class="paper record">
      <h3>{TEXTS.restore.title}</h3>
      {error !== undefined && <Notice kind="trouble">{error}</Notice>}
      {(stage.at === 'start' || stage.at === 'done') && (
        <>
          <Choose restore={restore} />
          <KeptCopies onOpen={id => void restore.openCopy(id)} />
        </>
      )}
      {stage.at === 'sealed' && <Sealed restore={restore} file={stage.file} />}
      <Decide restore={restore} />
      {stage.at === 'working' && <Loading words={TEXTS.restore.working} />}
      <p role="status" class="soft">
        {stage.at === 'done' ? TEXTS.restore.done : ''}
      </p>
    </section>
  );
}
