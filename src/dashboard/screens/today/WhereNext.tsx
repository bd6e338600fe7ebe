import { PersonLink } from '../../parts/PersonLink.tsx';
import { linkTo } from '../../route.ts';
import type { NextPeople } from './next-people.ts';
import { TEXTS } from './texts.ts';

/** Where the next conversations can come from: people the sender already has a thread to (A15). */
export function WhereNext({ pointers, unwritten }: NextPeople) {
  return (
    <section class="paper quiet-day">
      <h2>{TEXTS.fewOpen}</h2>
      {pointers.length > 0 && (
        <>
          <h3>{TEXTS.pointers}</h3>
          <ul class="lines">
            {pointers.map(({ by, name, contact }) => (
              <li key={contact} class="due">
                <a href={linkTo({ screen: 'person', key: contact })}>{name}</a>
                <span class="soft"> {TEXTS.namedBy(by.name)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unwritten.length > 0 && (
        <>
          <h3>{TEXTS.unwritten}</h3>
          <ul class="lines">
            {unwritten.map(row => (
              <li key={row.key} class="due">
                <PersonLink row={row} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{TEXTS.whereNext}</p>
    </section>
  );
}
