import { useEffect, useRef, useState } from 'preact/hooks';
import { StoreError } from '../../../store/store.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { Trouble } from '../../parts/Trouble.tsx';
import { linkTo } from '../../route.ts';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

/** Ending things for good: do not contact, and forgetting; the second asks first, since it cannot be undone. */
export function Farewell({ person, log }: { readonly person: Person; readonly log: Log }) {
  const { store } = useBook();
  const [asking, setAsking] = useState(false);
  const { key, profile } = person.contact;
  const [error, setError] = useState<StoreError>();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const forget = async () => {
    try {
      await store.forget(key);
      location.hash = linkTo({ screen: 'people' });
    } catch (cause) {
      if (!(cause instanceof StoreError)) throw cause;
      setError(cause);
    }
  };
  if (asking) {
    return (
      <div
        ref={question}
        tabIndex={-1}
        role="alertdialog"
        aria-label={TEXTS.forget}
        class="notice notice-caution"
      >
        {error !== undefined && <Trouble error={error} />}
        <p>{TEXTS.forgetSure(profile.name.value.full)}</p>
        <p class="record-buttons">
          <Button onClick={() => void forget()}>{TEXTS.forgetYes}</Button>
          <Button kind="primary" onClick={() => setAsking(false)}>
            {TEXTS.cancel}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <p class="record-buttons">
      {person.standing.state !== 'do-not-contact' && (
        <Button kind="quiet" onClick={() => void log.append('do-not-contact', {})}>
          {TEXTS.doNotContact}
        </Button>
      )}
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {TEXTS.forget}
      </Button>
    </p>
  );
}
