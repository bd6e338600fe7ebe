import { workLine } from '../../profile/titles/work-line.ts';
import type { PersonRow } from '../../store/people/person-row.ts';
import { linkTo } from '../route.ts';

/** A name that leads to the person, with their work beside it. */
export function PersonLink({ row }: { readonly row: PersonRow }) {
  const work = workLine(row);
  return (
    <span class="person-link">
      <a href={linkTo({ screen: 'person', key: row.key })}>{row.name}</a>
      {work !== '' && <span class="soft"> {work}</span>}
    </span>
  );
}
