import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Forgotten } from '../../../store/forget/sweep.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { Loading } from '../../parts/Loading.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { useCarefully } from '../../use-carefully.ts';
import { TEXTS } from './texts.ts';
import { useFiles } from './use-files.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

interface FarewellProps {
  readonly person: Person;
  readonly log: Log;
  /** True when the sender came here to forget them. */
  readonly asked: boolean;
  /** Told what was deleted, once it is. */
  readonly onForgotten: (forgotten: Forgotten) => void;
}

/** What goes and what stays, and the way to keep a file of it first. */
function Sure({
  person,
  onForgotten,
  onCancel,
}: Pick<FarewellProps, 'person' | 'onForgotten'> & { readonly onCancel: () => void }) {
  const { store } = useBook();
  const files = useFiles(person);
  const [working, setWorking] = useState(false);
  const { error, carefully } = useCarefully();
  const whatGoes = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const forget = async () => {
    setWorking(true);
    const forgotten = await carefully(async () =>
      onForgotten(await store.forget(person.contact.key)),
    );
    if (!forgotten) setWorking(false);
  };
  return (
    <div
      ref={question}
      tabIndex={-1}
      role="alertdialog"
      aria-label={TEXTS.forget}
      aria-describedby={whatGoes}
      class="notice notice-caution record"
      onKeyDown={event => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {[error, files.error].map(one => one && <Trouble key={one.message} error={one} />)}
      <p id={whatGoes}>{TEXTS.forgetSure(person.contact.profile.name.value.full)}</p>
      {working && <Loading words={TEXTS.forgetting} />}
      <p class="record-buttons">
        <Button onClick={() => void forget()}>{TEXTS.forgetYes}</Button>
        <Button onClick={() => void files.saveDossier()}>{TEXTS.forgetSave}</Button>
        <Button kind="primary" onClick={onCancel}>
          {TEXTS.cancel}
        </Button>
        <span role="status">{files.saved ? TEXTS.takeOut.saved : ''}</span>
      </p>
    </div>
  );
}

/** Ending things for good: do not contact, and forgetting, which asks first. */
export function Farewell({ person, log, asked, onForgotten }: FarewellProps) {
  const [asking, setAsking] = useState(asked);
  const buttons = useRef<HTMLParagraphElement>(null);
  const before = useRef(asking);
  // Back to the button that had asked.
  useEffect(() => {
    if (before.current && !asking)
      buttons.current?.querySelector<HTMLElement>(':last-child')?.focus();
    before.current = asking;
  }, [asking]);
  if (asking) {
    return <Sure person={person} onForgotten={onForgotten} onCancel={() => setAsking(false)} />;
  }
  return (
    <p ref={buttons} class="record-buttons">
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
