import { useRef } from 'preact/hooks';
import { canKeepFolder, readableFile } from '../../../../platform/sync-folder.ts';
import { useBook } from '../../../book.ts';
import { useDeviceSync } from '../../../devices/use-device-sync.ts';
import { Loading } from '../../../parts/Loading.tsx';
import { Trouble } from '../../../parts/Trouble.tsx';
import { useLive } from '../../../use-live.ts';
import { ByHand } from './ByHand.tsx';
import { DeviceName } from './DeviceName.tsx';
import { FolderSync } from './FolderSync.tsx';
import { OtherDevices } from './OtherDevices.tsx';
import { TEXTS } from './texts.ts';

/** The same book on two devices, through files that the sender's own sync service carries. */
export function TwoDevicesPart() {
  const { store, now } = useBook();
  const { sync, state } = useDeviceSync();
  const live = useLive(() => store.deviceState(), []);
  const folder = canKeepFolder();
  const chosen = useRef<readonly File[]>([]);
  const open = async (passphrase: string) => {
    await store.sealDeviceFiles(passphrase);
    await sync.syncNow();
    if (chosen.current.length === 0) return;
    await store.readDeviceFiles(chosen.current.map(readableFile), now());
  };
  const byHand = (sealed: boolean, sealing: boolean) => (
    <ByHand
      sealed={sealed}
      sealing={sealing}
      onChosen={files => {
        chosen.current = files;
      }}
    />
  );
  return (
    <section class="paper record">
      <h3>{TEXTS.title}</h3>
      <p class="soft">{TEXTS.lead}</p>
      {live.state === 'failed' && <Trouble error={live.error} />}
      {live.state === 'loading' && <Loading words={TEXTS.syncing} />}
      {live.state === 'ready' && (
        <>
          <DeviceName kept={live.value.name} />
          {folder ? (
            <FolderSync sync={sync} state={state} devices={live.value} />
          ) : (
            <>
              <p>{TEXTS.byHandFirefox}</p>
              {byHand(live.value.sealed, true)}
            </>
          )}
          <OtherDevices
            devices={live.value}
            expected={state.phase === 'idle'}
            onOpen={passphrase => void open(passphrase)}
          />
          {folder && (
            <details>
              <summary>{TEXTS.byHand}</summary>
              {byHand(live.value.sealed, state.phase === 'off')}
            </details>
          )}
        </>
      )}
      <details>
        <summary>{TEXTS.what}</summary>
        {TEXTS.whatLines.map(line => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </section>
  );
}
