import type { StoreError } from '../../store/store.ts';
import { Button } from '../../ui/components/Button.tsx';
import { Notice } from '../../ui/components/Notice.tsx';
import { useBook } from '../book.ts';
import { Trouble } from '../parts/Trouble.tsx';
import { TEXTS } from './texts.ts';

interface OpeningTroubleProps {
  readonly error: StoreError;
  readonly onAgain: () => void;
}

/** The book does not open: why, and what can be done from here. */
export function OpeningTrouble({ error, onAgain }: OpeningTroubleProps) {
  const { store } = useBook();
  return (
    <>
      <h1>{TEXTS.notOpen}</h1>
      {error.kind === 'full' ? (
        <Notice kind="trouble">{TEXTS.notOpenFull}</Notice>
      ) : (
        <Trouble error={error} />
      )}
      <p class="record-buttons">
        <Button kind="primary" onClick={onAgain}>
          {TEXTS.tryAgain}
        </Button>
        {error.kind === 'no-copy' && (
          <Button
            onClick={() => {
              store.goOnWithoutCopy();
              onAgain();
            }}
          >
            {TEXTS.withoutCopy}
          </Button>
        )}
      </p>
    </>
  );
}
