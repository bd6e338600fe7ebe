import { useState } from 'preact/hooks';
import { TextArea } from '../../../ui/components/TextArea.tsx';
import { fromLines, toLines } from './lines.ts';

interface ListFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly entries: readonly string[];
  readonly onChange: (entries: readonly string[]) => void;
}

/** A list typed one entry on each line; what is being typed is never tidied under the hand. */
export function ListField({ label, hint, entries, onChange }: ListFieldProps) {
  const [typed, setTyped] = useState<string>();
  const kept = toLines(entries);
  const shown = typed !== undefined && toLines(fromLines(typed)) === kept ? typed : kept;
  return (
    <TextArea
      label={label}
      hint={hint}
      value={shown}
      onInput={text => {
        setTyped(text);
        onChange(fromLines(text));
      }}
    />
  );
}
