import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { NEW_FACTS } from '../fact-words.ts';
import type { Actions } from '../state/controller.ts';
import { emptyFields, type NewFact, newFacts } from '../state/fact-fields.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';
import { FactFields } from './FactFields.tsx';
import { useFactForm } from './use-fact-form.ts';

interface AddFactProps {
  readonly desk: Desk;
  readonly onAdd: Actions['addFact'];
}

interface NewLinesProps {
  readonly what: NewFact;
  readonly onAdd: (typed: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

/** The lines of what is being added, then add or cancel. */
function NewLines({ what, onAdd, onCancel }: NewLinesProps) {
  const fields = emptyFields(what);
  const { typed, troubles, type, check } = useFactForm(fields);
  const place = useRef<HTMLDivElement>(null);
  const empty = (typed[0] ?? '').trim() === '';
  const add = () => {
    if (empty || !check(place.current?.closest('form') ?? null)) return;
    onAdd(Object.fromEntries(fields.map(({ ref }, index) => [ref, typed[index] ?? ''])));
  };
  return (
    <>
      <FactFields fields={fields} typed={typed} troubles={troubles} onType={type} />
      <div ref={place} class="row">
        <Button
          label={TEXTS.correct.addSaveLabel}
          onClick={add}
          blockedBecause={empty ? TEXTS.correct.addEmpty(fields[0]?.label ?? '') : undefined}
        >
          {TEXTS.correct.addSave}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {TEXTS.correct.cancel}
        </Button>
      </div>
    </>
  );
}

/** Adds a fact that the sender knows and the page did not show, such as a current position. */
export function AddFact({ desk, onAdd }: AddFactProps) {
  const [what, setWhat] = useState<NewFact | undefined>();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(what);
  useEffect(() => {
    const opened = what !== undefined && before.current === undefined;
    const closed = what === undefined && before.current !== undefined;
    if (opened || closed) place.current?.querySelector<HTMLElement>('select, button')?.focus();
    before.current = what;
  }, [what]);
  if (desk.mode === 'closed') return null;
  const close = () => setWhat(undefined);
  return (
    <div ref={place} class="add-fact">
      {what === undefined ? (
        <Button kind="quiet" onClick={() => setWhat('positions')}>
          {TEXTS.correct.add}
        </Button>
      ) : (
        <form
          class="correct-fact"
          aria-label={TEXTS.correct.addForm}
          onSubmit={event => {
            event.preventDefault();
            event.currentTarget.querySelector<HTMLElement>('.row .button-plain')?.click();
          }}
          onKeyDown={event => {
            // The Enter that ends the writing of a Japanese or Chinese word is part of the word.
            const inField = event.target instanceof HTMLInputElement && !event.isComposing;
            if (event.key !== 'Escape' && !(event.key === 'Enter' && inField)) return;
            event.preventDefault();
            if (event.key === 'Escape') close();
            else event.currentTarget.requestSubmit();
          }}
        >
          <SelectField
            label={TEXTS.correct.addWhat}
            value={what}
            options={newFacts(desk.reading.profile).map(value => ({
              value,
              label: NEW_FACTS[value],
            }))}
            onChoose={setWhat}
          />
          <NewLines
            key={what}
            what={what}
            onCancel={close}
            onAdd={typed => {
              onAdd(what, typed);
              close();
            }}
          />
        </form>
      )}
    </div>
  );
}
