import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { useBook } from '../../book.ts';
import { Loading } from '../../parts/Loading.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { TEXTS } from './texts.ts';
import { type BackupNews, useBackup } from './use-backup.ts';

/** When a backup was saved last, and whether it holds everything. */
function LastSaved({ last, unsavedSince }: BackupNews) {
  const now = useBook().now();
  if (last === undefined && unsavedSince === undefined) return null;
  return (
    <p>
      {last === undefined ? TEXTS.backup.never : TEXTS.backup.last(last, now)}{' '}
      {last !== undefined && unsavedSince !== undefined && TEXTS.backup.changed(unsavedSince, now)}
      {last !== undefined && unsavedSince === undefined && TEXTS.backup.upToDate}
    </p>
  );
}

/** Saves the whole book as one file. */
export function BackupPart() {
  const { now } = useBook();
  const { news, shortfall, working, saved, error, save, cancel } = useBackup();
  const [passphrase, setPassphrase] = useState('');
  return (
    <section class="paper record">
      <h3>{TEXTS.backup.title}</h3>
      {error !== undefined && <Trouble error={error} />}
      {news !== undefined && <LastSaved {...news} />}
      <TextField
        label={TEXTS.backup.passphrase}
        hint={TEXTS.backup.hint}
        value={passphrase}
        onInput={setPassphrase}
      />
      {shortfall === undefined ? (
        <p class="record-buttons">
          <Button kind="primary" onClick={() => void save(passphrase)}>
            {TEXTS.backup.save}
          </Button>
          <span role="status" class="soft">
            {saved ? TEXTS.backup.saved : ''}
          </span>
        </p>
      ) : (
        <>
          <Notice kind="caution">{TEXTS.backup.holdsLess(shortfall, now())}</Notice>
          <p class="record-buttons">
            <Button onClick={() => void save(passphrase, true)}>{TEXTS.backup.saveAnyway}</Button>
            <Button kind="primary" onClick={cancel}>
              {TEXTS.backup.cancel}
            </Button>
          </p>
        </>
      )}
      {working && <Loading words={TEXTS.backup.working} />}
    </section>
  );
}
