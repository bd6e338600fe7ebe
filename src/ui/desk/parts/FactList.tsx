import { SECTION_NAMES } from '../../../profile/fact.ts';
import type { FactRow, factRows } from '../state/facts.ts';
import { TEXTS } from '../texts.ts';

/** One fact with where it comes from and how sure the reader is. */
function FactLine({ row }: { readonly row: FactRow }) {
  const from = row.source.section === 'sender' ? TEXTS.fromYou : row.source.how;
  return (
    <li class="fact">
      <span class="fact-value">{row.value}</span>
      <span class="fact-source">{TEXTS.factSource(from, TEXTS.confidences[row.confidence])}</span>
      {row.disagrees.map(value => (
        <span key={value} class="fact-source">
          {TEXTS.alsoSaid(value)}
        </span>
      ))}
    </li>
  );
}

/** The facts under the part of the page they come from, in the order of the page. */
export function FactList({ rows }: { readonly rows: ReturnType<typeof factRows> }) {
  const parts = (['sender', ...SECTION_NAMES] as const).flatMap(name => {
    const list = rows.get(name);
    return list === undefined ? [] : [{ name, list }];
  });
  return (
    <>
      {parts.map(({ name, list }) => (
        <div key={name} class="fact-part">
          <h3>{name === 'sender' ? TEXTS.fromYou : TEXTS.sections[name]}</h3>
          <ul>
            {list.map((row, index) => (
              <FactLine key={`${index}/${row.value}`} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
