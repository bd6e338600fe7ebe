import { useState } from 'preact/hooks';
import { askToNotify, mayNotify, stopNotifying } from '../../../platform/notices.ts';
import { Checkbox } from '../../../ui/components/Checkbox.tsx';
import { useBook } from '../../book.ts';
import { useLive } from '../../use-live.ts';
import { TEXTS } from './texts.ts';

/** A notice once a day, only for those who ask for it; the browser is asked on that very click. */
export function NoticeChoice() {
  const { store } = useBook();
  const [refused, setRefused] = useState(false);
  const wished = useLive(async () => (await store.wantsNotice()) && (await mayNotify()), []);
  const on = wished.state === 'ready' && wished.value;
  const choose = async (wanted: boolean) => {
    // First of all, while the click still counts.
    const allowed = wanted && (await askToNotify());
    setRefused(wanted && !allowed);
    await store.wishForNotice(allowed);
    if (!wanted) await stopNotifying();
  };
  return (
    <section class="paper">
      <h2>{TEXTS.notice.title}</h2>
      <Checkbox label={TEXTS.notice.label} checked={on} onChange={value => void choose(value)} />
      <p class="soft small">{TEXTS.notice.hint}</p>
      <p role="status">{refused ? TEXTS.notice.refused : ''}</p>
    </section>
  );
}
