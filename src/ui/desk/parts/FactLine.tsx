import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import type { Actions } from '../state/controller.ts';
import { isCorrected } from '../state/corrections.ts';
import { fieldsOf } from '../state/fact-fields.ts';
import type { FactRow } from '../state/facts.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';
import { CorrectFact } from './CorrectFact.tsx';

interface FactLineProps {
  readonly row: FactRow;
  readonly desk: Desk;
  readonly actions: Actions;
}

/** Brings the focus back to what opened the form once the form is gone. */
function useFocusBack(editing: boolean) {
  const line = useRef<HTMLLIElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing) line.current?.querySelector('button')?.focus();
    before.current = editing;
  }, [editing]);
  return line;
}

/** One fact with where it comes from and how sure the reader is; it can be set right by hand. */
export function FactLine({ row, desk, actions }: FactLineProps) {
  const [editing, setEditing] = useState(false);
  const line = useFocusBack(editing);
  const { profile } = desk.reading;
  const from = row.source.section === 'sender' ? TEXTS.fromYou : row.source.how;
  return (
    <li ref={line} class="fact">
      <span class="fact-value">{row.value}</span>
      {!editing && desk.mode !== 'closed' && (
        <span class="fact-tools">
          {isCorrected(profile, row.ref) && (
            <Button
              kind="quiet"
              label={TEXTS.correct.takeBackLabel(row.value)}
              onClick={() => actions.takeBackCorrection(row.ref)}
            >
              {TEXTS.correct.takeBack}
            </Button>
          )}
          <Button
            kind="quiet"
            label={TEXTS.correct.openLabel(row.value)}
            onClick={() => setEditing(true)}
          >
            {TEXTS.correct.open}
          </Button>
        </span>
      )}
      <span class="fact-source">{TEXTS.factSource(from, TEXTS.confidences[row.confidence])}</span>
      {row.disagrees.map(value => (
        <span key={value} class="fact-source">
          {TEXTS.alsoSaid(value)}
        </span>
      ))}
      {editing && (
        <CorrectFact
          name={row.value}
          factRef={row.ref}
          fields={fieldsOf(profile, row.ref)}
          onSave={changes => {
            actions.correct(changes);
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      )}
    </li>
  );
}
