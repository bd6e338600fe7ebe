import { SECTION_NAMES } from '../../../profile/fact.ts';
import type { Actions } from '../state/controller.ts';
import type { factRows } from '../state/facts.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';
import { FactLine } from './FactLine.tsx';

interface FactListProps {
  readonly rows: ReturnType<typeof factRows>;
  readonly desk: Desk;
  readonly actions: Actions;
}

/** The facts under the part of the page they come from, in the order of the page. */
export function FactList({ rows, desk, actions }: FactListProps) {
  const parts = SECTION_NAMES.flatMap(name => {
    const list = rows.get(name);
    return list === undefined ? [] : [{ name, list }];
  });
  return (
    <>
      {parts.map(({ name, list }) => (
        <div key={name} class="fact-part">
          <h3>{TEXTS.sections[name]}</h3>
          <ul>
            {list.map(row => (
              <FactLine key={row.ref} row={row} desk={desk} actions={actions} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
