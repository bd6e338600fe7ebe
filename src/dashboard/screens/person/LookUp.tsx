import { TEXTS } from './texts.ts';
import type { Kit } from './use-kit.ts';

/** What to look up before the talk, so that nothing is asked that a search answers (A9). */
export function LookUp({ kit }: { readonly kit: Kit }) {
  if (kit.lookUp.length === 0) return null;
  return (
    <section class="paper look-up no-print">
      <h2>{TEXTS.questions.lookUp}</h2>
      <ul class="soft">
        {kit.lookUp.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
