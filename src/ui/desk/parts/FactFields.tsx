import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { FactField } from '../state/fact-fields.ts';

interface FactFieldsProps {
  readonly fields: readonly FactField[];
  readonly typed: readonly string[];
  /** What is wrong with each line; shown where there is something. */
  readonly troubles: readonly (string | undefined)[];
  readonly onType: (index: number, text: string) => void;
}

/** The lines of one fact, each as its kind asks for; the two ends of a period stand side by side. */
export function FactFields({ fields, typed, troubles, onType }: FactFieldsProps) {
  return (
    <>
      {fields.map((field, index) => {
        const { label, kind, hint, choices = [] } = field;
        const value = typed[index] ?? '';
        const onInput = (text: string) => onType(index, text);
        if (kind === 'choice') {
          const options = value === '' ? [{ value: '', label: '' }, ...choices] : choices;
          return <SelectField key={field.ref} {...{ label, value, options }} onChoose={onInput} />;
        }
        if (kind === 'long')
          return (
            <TextArea key={field.ref} rows={value === '' ? 2 : 4} {...{ label, value, onInput }} />
          );
        const half = kind === 'start' || kind === 'end';
        return (
          <div key={field.ref} class={half ? 'half' : 'whole'}>
            <TextField {...{ label, value, onInput, hint }} error={troubles[index]} />
          </div>
        );
      })}
    </>
  );
}
