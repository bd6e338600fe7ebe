import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactRef } from '../../../profile/fact-ref.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { FactChange } from '../state/corrections.ts';
import { type FactField, mayRemove } from '../state/fact-fields.ts';
import { TEXTS } from '../texts.ts';

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

/** Whether a text needs more than one line to be read and set right. */
function isLong(text: string): boolean {
  return text.length > 60 || text.includes('\n');
}

/** Sets one fact right in place: its lines, then save, cancel or remove. */
export function CorrectFact({ name, factRef, fields, onSave, onCancel }: CorrectFactProps) {
  const [typed, setTyped] = useState(fields.map(field => field.value));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);
  const nameless = !mayRemove(factRef) && typed.some(text => text.trim() === '');
  const save = () => {
    const changes = changesOf(fields, typed);
    // Without its first line a fact is nothing: the other lines go with it.
    const gone = changes.find(change => change.ref === factRef && change.text === '');
    if (!nameless) onSave(gone === undefined ? changes : [gone]);
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
      {fields.map((field, index) => {
        const Field = isLong(field.value) ? TextArea : TextField;
        return (
          <Field
            key={field.ref}
            label={field.label}
            value={typed[index] ?? ''}
            onInput={text => setTyped(typed.map((old, at) => (at === index ? text : old)))}
          />
        );
      })}
      <div class="row">
        {fields.length > 0 && (
          <Button onClick={save} blockedBecause={nameless ? TEXTS.correct.nameless : undefined}>
            {TEXTS.correct.save}
          </Button>
        )}
        <Button kind="quiet" onClick={onCancel}>
          {TEXTS.correct.cancel}
        </Button>
        {mayRemove(factRef) && (
          <Button kind="quiet" onClick={() => onSave([{ ref: factRef, text: '' }])}>
            {TEXTS.correct.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
