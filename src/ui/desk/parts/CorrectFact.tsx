import { useEffect, useRef } from 'preact/hooks';
import type { FactRef } from '../../../profile/fact-ref.ts';
import { Button } from '../../components/Button.tsx';
import type { FactChange } from '../state/corrections.ts';
import { type FactField, mayRemove } from '../state/fact-fields.ts';
import { TEXTS } from '../texts.ts';
import { FactFields } from './FactFields.tsx';
import { useFactForm } from './use-fact-form.ts';

interface CorrectFactProps {
  /** The fact as it reads now, to name the form by. */
  readonly name: string;
  readonly factRef: FactRef;
  readonly fields: readonly FactField[];
  readonly onSave: (changes: readonly FactChange[]) => void;
  readonly onCancel: () => void;
}

/** The lines that read otherwise by now. */
function changesOf(fields: readonly FactField[], typed: readonly string[]): readonly FactChange[] {
  return fields.flatMap(({ ref, value }, index) => {
    const text = (typed[index] ?? value).trim();
    return text === value ? [] : [{ ref, text }];
  });
}

/** Sets one fact right in place: its lines, then save, cancel or remove. */
export function CorrectFact({ name, factRef, fields, onSave, onCancel }: CorrectFactProps) {
  const { typed, troubles, type, check } = useFactForm(fields);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, []);
  const namelessAt = (ref: FactRef) =>
    typed[fields.findIndex(field => field.ref === ref)]?.trim() === '';
  const nameless = !mayRemove(factRef) && (namelessAt('name') || namelessAt('name.first'));
  const save = () => {
    if (nameless) return;
    const changes = changesOf(fields, typed);
    // Without its first line a fact is nothing: the other lines go with it.
    const gone = changes.find(change => change.ref === factRef && change.text === '');
    if (gone !== undefined) onSave([gone]);
    else if (check(form.current)) onSave(changes);
  };
  return (
    <form
      ref={form}
      class="correct-fact"
      aria-label={TEXTS.correct.form(name)}
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        // Escape would close the whole popup.
        event.preventDefault();
        onCancel();
      }}
    >
      <FactFields fields={fields} typed={typed} troubles={troubles} onType={type} />
      <div class="row">
        <Button blockedBecause={nameless ? TEXTS.correct.nameless : undefined}>
          {TEXTS.correct.save}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {TEXTS.correct.cancel}
        </Button>
        {mayRemove(factRef) && (
          <Button
            kind="quiet"
            label={TEXTS.correct.removeLabel(name)}
            onClick={() => onSave([{ ref: factRef, text: '' }])}
          >
            {TEXTS.correct.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
