import { useState } from 'preact/hooks';
import type { DeviceState, TroubledFile } from '../../../../store/devices/device-state.ts';
import { Button } from '../../../../ui/components/Button.tsx';
import { Notice } from '../../../../ui/components/Notice.tsx';
import { TextField } from '../../../../ui/components/TextField.tsx';
import { TEXTS } from './texts.ts';

/** Files that only the right passphrase opens. */
const LOCKED = new Set<TroubledFile['state']>(['sealed', 'wrong-passphrase']);

interface OtherDevicesProps {
  readonly devices: DeviceState;
  /** Whether it is worth saying that nobody was seen yet. */
  readonly expected: boolean;
  /** Tries again with another passphrase. */
  readonly onOpen: (passphrase: string) => void;
}

/** Whom the files came from, until when, and what is wrong with any of them. */
export function OtherDevices({ devices, expected, onOpen }: OtherDevicesProps) {
  const [passphrase, setPassphrase] = useState('');
  const { others, troubled } = devices;
  return (
    <>
      {troubled.map(file => (
        <Notice key={file.name} kind={file.state === 'cut' ? 'news' : 'caution'}>
          {TEXTS.trouble(file)}
        </Notice>
      ))}
      {troubled.some(file => LOCKED.has(file.state)) && (
        <div class="add-line">
          <TextField label={TEXTS.openPassphrase} value={passphrase} onInput={setPassphrase} />
          <Button onClick={() => passphrase !== '' && onOpen(passphrase)}>{TEXTS.open}</Button>
        </div>
      )}
      {(others.length > 0 || expected) && <h4>{TEXTS.others}</h4>}
      {others.length === 0 && expected && <p class="soft">{TEXTS.noOthers}</p>}
      {others.length > 0 && (
        <ul class="lines">
          {others.map(device => (
            <li key={device.device}>{TEXTS.device(device)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
