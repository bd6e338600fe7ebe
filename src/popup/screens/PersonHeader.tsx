import type { Desk } from '../state/state.ts';
import { whereWeStand } from '../state/where-we-stand.ts';
import { BookLink } from './BookLink.tsx';

/** Who this is, and where the sender stands with them. */
export function PersonHeader({ desk, now }: { readonly desk: Desk; readonly now: number }) {
  const { name, headline } = desk.reading.profile;
  return (
    <header class="person">
      <div class="person-line">
        <h1>{name.value.full}</h1>
        <BookLink />
      </div>
      {headline && <p class="person-headline">{headline.value}</p>}
      <p class="person-standing">{whereWeStand(desk, now)}</p>
    </header>
  );
}
