import { useState } from 'preact/hooks';
import { isoDay } from '../../../../export/iso-day.ts';
import type { OldFacts } from '../../../../store/retention/retention-store.ts';
import { Button } from '../../../../ui/components/Button.tsx';
import { Checkbox } from '../../../../ui/components/Checkbox.tsx';
import { TextField } from '../../../../ui/components/TextField.tsx';
import { Loading } from '../../../parts/Loading.tsx';
import { Trouble } from '../../../parts/Trouble.tsx';
import { RETENTION } from './texts.ts';
import { useRetention } from './use-retention.ts';

/** People shown one by one; more than these nobody reads through. */
const SHOWN = 50;

interface OfferProps {
  readonly old: readonly OldFacts[];
  readonly onClear: (keys: readonly OldFacts['key'][]) => void;
}

/** Whom and what: everybody is ticked, and can be left out. */
function Offer({ old, onClear }: OfferProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = old.filter(({ key }) => !left.has(key)).map(({ key }) => key);
  const tick = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <>
      <p>{RETENTION.found(old.length)}</p>
      <details>
        <summary>{RETENTION.who}</summary>
        <ul class="lines">
          {old.slice(0, SHOWN).map(({ key, name, facts, lastReadAt }) => (
            <li key={key}>
              <Checkbox
                label={RETENTION.person(name, facts, isoDay(lastReadAt))}
                checked={!left.has(key)}
                onChange={on => tick(key, on)}
              />
            </li>
          ))}
        </ul>
        {old.length > SHOWN && <p class="soft">{RETENTION.more(old.length - SHOWN)}</p>}
      </details>
      <p class="soft">{RETENTION.stays}</p>
      <p class="record-buttons">
        <Button
          onClick={() => onClear(chosen)}
          blockedBecause={chosen.length === 0 ? RETENTION.none : undefined}
        >
          {RETENTION.clear(chosen.length)}
        </Button>
      </p>
    </>
  );
}

/** For how long facts are kept without asking; kept as soon as it makes sense. */
function Days({
  days,
  onKeep,
}: {
  readonly days: number;
  readonly onKeep: (days: number) => void;
}) {
  const [typed, setTyped] = useState(String(days));
  const type = (text: string) => {
    setTyped(text);
    if (/^[1-9]\d{0,4}$/.test(text.trim())) onKeep(Number(text));
  };
  const makesSense = /^[1-9]\d{0,4}$/.test(typed.trim());
  return (
    <TextField
      label={RETENTION.days}
      value={typed}
      onInput={type}
      error={makesSense ? undefined : RETENTION.noDays}
    />
  );
}

/** Offers to clear what was read long ago. */
export function RetentionPart() {
  const { found, cleared, undone, error, keepFor, clear, undo } = useRetention();
  return (
    <section class="paper record">
      <h3>{RETENTION.title}</h3>
      <p class="soft">{RETENTION.lead}</p>
      {error !== undefined && <Trouble error={error} />}
      {found.state === 'loading' && <Loading words={RETENTION.looking} />}
      {found.state === 'failed' && <Trouble error={found.error} />}
      {found.state === 'ready' && (
        <>
          <Days days={found.value.days} onKeep={days => void keepFor(days)} />
          {found.value.old.length === 0 ? (
            <p>{RETENTION.nothing}</p>
          ) : (
            <Offer old={found.value.old} onClear={keys => void clear(keys)} />
          )}
        </>
      )}
      <p class="record-buttons">
        <span role="status">
          {cleared !== undefined && RETENTION.cleared(cleared.length)}
          {undone && RETENTION.undone}
        </span>
        {cleared !== undefined && <Button onClick={() => void undo()}>{RETENTION.undo}</Button>}
      </p>
    </section>
  );
}
