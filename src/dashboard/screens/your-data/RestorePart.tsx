import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { KeptCopies } from './KeptCopies.tsx';
import { TEXTS } from './texts.ts';
import { type RestoreStage, useRestore } from './use-restore.ts';

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
  const form = useRef<HTMLFormElement>(null);
  const { error } = restore;
  // Asked for at first, and again where it was not the right one.
  useEffect(() => form.current?.querySelector('input')?.focus(), [error]);
  return (
    <form
      ref={form}
      class="record"
      aria-label={TEXTS.restore.sealed}
      onSubmit={event => {
        event.preventDefault();
        void restore.open(file, passphrase);
      }}
    >
      <TextField
        label={TEXTS.restore.passphrase}
        value={passphrase}
        error={error}
        onInput={setPassphrase}
      />
      <p class="record-buttons">
        <Button kind="primary">{TEXTS.restore.open}</Button>
        <Button onClick={restore.cancel}>{TEXTS.restore.cancel}</Button>
      </p>
    </form>
  );
}

/** The choice after looking: join, replace, or leave everything as it is. */
function Decide({ restore }: { readonly restore: Restore }) {
  const { stage } = restore;
  if (stage.at === 'emptier') {
    return (
      <>
        <Notice kind="caution">{TEXTS.restore.replaceSure}</Notice>
        {/* Buttons of their own: a second click on the one that led here must not be a yes. */}
        <p key="sure" class="record-buttons">
          <Button kind="primary" onClick={() => void restore.apply(stage.data, 'merge')}>
            {TEXTS.restore.join}
          </Button>
          <Button onClick={() => void restore.apply(stage.data, 'replace', true)}>
            {TEXTS.restore.replaceAnyway}
          </Button>
          <Button onClick={restore.cancel}>{TEXTS.restore.cancel}</Button>
        </p>
      </>
    );
  }
  if (stage.at !== 'preview') return null;
  const { data, preview } = stage;
  return (
    <p class="record-buttons">
      <Button kind="primary" onClick={() => void restore.apply(data, 'merge')}>
        {TEXTS.restore.join}
      </Button>
      <Button
        onClick={() =>
          preview.emptier ? restore.ask(data, preview) : void restore.apply(data, 'replace')
        }
      >
        {TEXTS.restore.replace}
      </Button>
      <Button onClick={restore.cancel}>{TEXTS.restore.cancel}</Button>
    </p>
  );
}

/** What is told as it happens, from one place that is there before. */
function toldOf(stage: RestoreStage): string {
  // The counts stay in view as long as there is something to decide.
  if ('preview' in stage) return TEXTS.restore.preview(stage.preview);
  return stage.at === 'done' ? TEXTS.restore.done : '';
}

/** Brings a backup back: looked at first, then whole or not at all. */
export function RestorePart() {
  const restore = useRestore();
  const { stage, error } = restore;
  const told = toldOf(stage);
  return (
    <section class="paper record">
      <h3>{TEXTS.restore.title}</h3>
      {error !== undefined && stage.at !== 'sealed' && <Notice kind="trouble">{error}</Notice>}
      <p role="status" class={told === '' ? 'for-ears' : ''}>
        {told}
      </p>
      {(stage.at === 'start' || stage.at === 'done') && (
        <>
          <Choose restore={restore} />
          <KeptCopies onOpen={id => void restore.openCopy(id)} />
        </>
      )}
      {stage.at === 'sealed' && <Sealed restore={restore} file={stage.file} />}
      <Decide restore={restore} />
      {stage.at === 'working' && <Loading words={TEXTS.restore.working} />}
    </section>
  );
}
