import { useRef, useState } from 'preact/hooks';
import type { ProfileKey } from '../../../profile/address.ts';
import type { PersonRow } from '../../../store/people/person-row.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { PersonLink } from '../../parts/PersonLink.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { useLive } from '../../use-live.ts';
import { JustDone } from '../person/JustDone.tsx';
import { useLog } from '../person/use-log.ts';
import { TEXTS } from './texts.ts';

interface PromiseLineProps {
  readonly row: PersonRow;
  /** Something was noted here, so the line stays although nothing may be owed any more. */
  readonly stay: (key: ProfileKey) => void;
}

/** What one person is owed. */
function PromiseLine({ row, stay }: PromiseLineProps) {
  const log = useLog(row.key);
  const give = (gift: string) => {
    stay(row.key);
    void log.append('delivered', { gift });
  };
  return (
    <li class="due">
      {row.owedGifts.map(gift => (
        <div key={gift} class="gift-line">
          <p>{TEXTS.owedGift(row.name, gift)}</p>
          <Button
            kind="quiet"
            label={`${TEXTS.gaveIt}: ${TEXTS.gift(gift, row.name)}`}
            onClick={() => give(gift)}
          >
            {TEXTS.gaveIt}
          </Button>
        </div>
      ))}
      {row.owedNews.map(about => (
        <p key={about}>{TEXTS.owedNews(row.name, about)}</p>
      ))}
      <PersonLink row={row} />
      <JustDone log={log} />
      {log.error !== undefined && <Trouble error={log.error} />}
    </li>
  );
}

/** Those of these people whom the book knows no more: what stays on screen must not outlive a forgetting. */
function useForgotten(keys: ReadonlySet<ProfileKey>): readonly ProfileKey[] {
  const { store } = useBook();
  const forgotten = useLive(async () => {
    const asked = [...keys];
    const found = await Promise.all(asked.map(key => store.contact(key)));
    return asked.filter((_, i) => found[i] === undefined);
  }, [keys]);
  return forgotten.state === 'ready' ? forgotten.value : [];
}

/**
 * The lines in the order in which they came, with those that `stay` was called for: what
 * was just given can be taken back in its place for as long as the screen is open.
 */
function useStaying(owed: readonly PersonRow[]) {
  const lines = useRef<readonly PersonRow[]>([]);
  const [staying, setStaying] = useState<ReadonlySet<ProfileKey>>(new Set());
  const forgotten = useForgotten(staying);
  const owedNow = new Map(owed.map(row => [row.key, row]));
  const before = new Set(lines.current.map(({ key }) => key));
  lines.current = [
    ...lines.current.map(row => owedNow.get(row.key) ?? { ...row, owedGifts: [], owedNews: [] }),
    ...owed.filter(({ key }) => !before.has(key)),
  ];
  return {
    shown: lines.current.filter(
      ({ key }) => owedNow.has(key) || (staying.has(key) && !forgotten.includes(key)),
    ),
    stay: (key: ProfileKey) => setStaying(keys => new Set([...keys, key])),
  };
}

/** What was promised and not given yet, and news that is owed (A11, A13). */
export function Promises({ owed }: { readonly owed: readonly PersonRow[] }) {
  const { shown, stay } = useStaying(owed);
  if (shown.length === 0) return null;
  return (
    <section class="paper">
      <h2>{TEXTS.owed}</h2>
      <ul class="lines">
        {shown.map(row => (
          <PromiseLine key={row.key} row={row} stay={stay} />
        ))}
      </ul>
    </section>
  );
}
