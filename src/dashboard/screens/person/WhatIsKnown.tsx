import { SECTION_NAMES } from '../../../profile/fact.ts';
import { isOnlyNamed } from '../../../profile/named-profile.ts';
import { type FactRow, factRows } from '../../../ui/desk/state/facts.ts';
import { TEXTS as DESK } from '../../../ui/desk/texts.ts';
import { TEXTS } from './texts.ts';
import type { Person } from './use-person.ts';

/** One fact, where it was found and how sure the reader was. */
function Fact({ row }: { readonly row: FactRow }) {
  const from = row.source.section === 'sender' ? DESK.fromYou : row.source.how;
  return (
    <li class="fact">
      <span class="fact-value">{row.value}</span>
      <span class="fact-source">{DESK.factSource(from, DESK.confidences[row.confidence])}</span>
    </li>
  );
}

/** Every fact that is kept about this person, under the part of their page it comes from. */
export function WhatIsKnown({ person }: { readonly person: Person }) {
  const { profile } = person.contact;
  if (isOnlyNamed(profile)) return null;
  const rows = factRows(profile);
  const parts = SECTION_NAMES.filter(name => rows.has(name));
  return (
    <section class="paper what-is-known">
      <h2>{TEXTS.profile}</h2>
      <details>
        <summary>{TEXTS.showProfile}</summary>
        {parts.map(name => (
          <div key={name} class="fact-part">
            <h3>{DESK.sections[name]}</h3>
            <ul>
              {(rows.get(name) ?? []).map(row => (
                <Fact key={row.value} row={row} />
              ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}
