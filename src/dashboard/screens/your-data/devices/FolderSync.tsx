import { useState } from 'preact/hooks';
import type { DeviceState } from '../../../../store/devices/device-state.ts';
import { Button } from '../../../../ui/components/Button.tsx';
import { Notice } from '../../../../ui/components/Notice.tsx';
import { TextField } from '../../../../ui/components/TextField.tsx';
import type { DeviceSync, DeviceSyncState } from '../../../devices/device-sync.ts';
import { Loading } from '../../../parts/Loading.tsx';
import { TEXTS } from './texts.ts';

interface FolderSyncProps {
  readonly sync: DeviceSync;
  readonly state: DeviceSyncState;
  readonly devices: DeviceState;
}

/** Before there is a folder. */
function Choose({ sync }: { readonly sync: DeviceSync }) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <>
      <TextField
        label={TEXTS.passphrase}
        hint={TEXTS.passphraseHint}
        value={passphrase}
        onInput={setPassphrase}
      />
      <p>{TEXTS.chooseFirst}</p>
      <p class="record-buttons">
        <Button kind="primary" onClick={() => void sync.choose(passphrase)}>
          {TEXTS.choose}
        </Button>
      </p>
    </>
  );
}

/** Once there is one: how it stands, and what can be done. */
function Running({ sync, state, devices }: FolderSyncProps) {
  const { folder = '', report } = state;
  return (
    <>
      {state.phase === 'ask' ? (
        <Notice kind="caution">{TEXTS.ask(folder)}</Notice>
      ) : (
        <p>{TEXTS.folder(folder, devices.sealed)}</p>
      )}
      {devices.writtenAt !== undefined && <p class="soft">{TEXTS.writtenAt(devices.writtenAt)}</p>}
      {state.phase === 'syncing' && <Loading words={TEXTS.syncing} />}
      <p class="record-buttons">
        {state.phase === 'ask' ? (
          <Button kind="primary" onClick={() => void sync.allow()}>
            {TEXTS.allow}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => void sync.syncNow()}>
            {TEXTS.syncNow}
          </Button>
        )}
        <Button onClick={() => void sync.stop()}>{TEXTS.stop}</Button>
        <span role="status" class="soft">
          {state.phase === 'idle' && report !== undefined ? TEXTS.done(report) : ''}
        </span>
      </p>
      <p class="soft">{TEXTS.stopHint}</p>
    </>
  );
}

/** Keeping in step through a folder, where the browser can. */
export function FolderSync(props: FolderSyncProps) {
  const { state } = props;
  return (
    <>
      {state.trouble !== undefined && <Notice kind="trouble">{state.trouble}</Notice>}
      {state.phase === 'off' && <Choose sync={props.sync} />}
      {(state.phase === 'ask' || state.phase === 'idle' || state.phase === 'syncing') && (
        <Running {...props} />
      )}
    </>
  );
}
