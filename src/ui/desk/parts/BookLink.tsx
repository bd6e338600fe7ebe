import type { ProfileKey } from '../../../profile/address.ts';
import { DASHBOARD, personFragment } from '../../dashboard-address.ts';
import { TEXTS } from '../texts.ts';

/** Opens the book in a tab of its own: at this person's page, or where there is none, at everybody. */
export function BookLink({ person }: { readonly person?: ProfileKey | undefined }) {
  const page = person === undefined ? '' : personFragment(person);
  return (
    <a class="book-link" href={`${DASHBOARD}${page}`} target="_blank" rel="noopener">
      {person === undefined ? TEXTS.book : TEXTS.inMyBook}
    </a>
  );
}
