import { useEffect, useState } from 'preact/hooks';
import type { BackupReminder } from '../../store/safety/safety-store.ts';
import { Button } from '../../ui/components/Button.tsx';
import { useBook } from '../book.ts';
import { linkTo } from '../route.ts';
import { useLossWatch } from './loss.ts';
import { TEXTS } from './texts.ts';

/** One quiet line once a week of changes is in no backup; it rests when it is sent away. */
export function BackupReminderLine() {
  const { store, now } = useBook();
  const { loss } = useLossWatch();
  const [reminder, setReminder] = useState<BackupReminder>();
  useEffect(() => {
    // A reminder that cannot be worked out is no reason to trouble anybody.
    store.backupReminder(now()).then(setReminder, () => {});
  }, [store, now]);
  if (reminder === undefined || loss !== undefined) return null;
  const rest = () => {
    setReminder(undefined);
    void store.restReminder(now());
  };
  return (
    <p class="quiet-line soft">
      {TEXTS.remind(reminder, now())}{' '}
      <a href={linkTo({ screen: 'your-data' })}>{TEXTS.saveBackup}</a>
      <Button kind="quiet" onClick={rest}>
        {TEXTS.notNow}
      </Button>
    </p>
  );
}
