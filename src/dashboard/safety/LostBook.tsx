import { Button } from '../../ui/components/Button.tsx';
import { Notice } from '../../ui/components/Notice.tsx';
import { useBook } from '../book.ts';
import { linkTo } from '../route.ts';
import { useLossWatch } from './loss.ts';
import { TEXTS } from './texts.ts';

interface LostBookProps {
  /** True where the way back is in view already. */
  readonly atRestore: boolean;
}

/** Says that the book is gone, and where to get it back; gone again once it is there. */
export function LostBook({ atRestore }: LostBookProps) {
  const { store, now } = useBook();
  const { loss, lookAgain } = useLossWatch();
  if (loss === undefined) return null;
  return (
    <>
      <Notice kind="trouble">
        {TEXTS.lost(loss, now())} {TEXTS.lostBackup(loss, now())}
      </Notice>
      <p class="record-buttons">
        {!atRestore && (
          <a class="button button-primary" href={linkTo({ screen: 'your-data' })}>
            {TEXTS.restore}
          </a>
        )}
        <Button onClick={() => void store.acceptBook(now()).then(lookAgain)}>
          {TEXTS.startAfresh}
        </Button>
      </p>
    </>
  );
}
