import { DASHBOARD, personFragment } from '../../dashboard-address.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

/** Says that somebody of this name was named to the sender before; whether it is they is asked in the book. */
export function NamedBefore({ desk }: { readonly desk: Desk }) {
  const { key, name } = desk.reading.profile;
  if (desk.memory.namedBefore !== true || desk.mode === 'closed') return null;
  return (
    <p class="soft">
      {TEXTS.namedBefore(name.value.full)}{' '}
      <a href={`${DASHBOARD}${personFragment(key)}`} target="_blank" rel="noopener">
        {TEXTS.samePerson}
      </a>
    </p>
  );
}
