import { useBook } from '../../book.ts';
import { linkTo } from '../../route.ts';
import { useLive } from '../../use-live.ts';
import { TEXTS } from './texts.ts';

/** The first advice of all, to those who have not brought their own network in yet (A2). */
export function YourNetwork() {
  const { store } = useBook();
  const summary = useLive(() => store.networkSummary(), []);
  if (summary.state !== 'ready' || summary.value !== undefined) return null;
  return (
    <section class="paper quiet-day">
      <h2>{TEXTS.network.title}</h2>
      <p>{TEXTS.network.why}</p>
      <p>
        <a href={linkTo({ screen: 'your-data' })}>{TEXTS.network.link}</a>
      </p>
    </section>
  );
}
