import { DASHBOARD, personFragment } from '../../dashboard-address.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

/**
 * The way to forget somebody who is in the book. It opens their page with the question
 * already asked: what goes and what stays needs more room than a popup has, and so does
 * the way back.
 */
export function ForgetLink({ desk }: { readonly desk: Desk }) {
  const { mode, memory, reading } = desk;
  if (mode === 'closed' && !memory.known) return null;
  return (
    <p>
      <a
        class="button button-quiet"
        href={`${DASHBOARD}${personFragment(reading.profile.key, 'forget')}`}
        target="_blank"
        rel="noopener"
      >
        {TEXTS.forget}
      </a>
    </p>
  );
}
