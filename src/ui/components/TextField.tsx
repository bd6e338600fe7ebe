import { useId } from 'preact/hooks';

interface TextFieldProps {
  /** Accessible name and visible caption. */
  readonly label: string;
  readonly value: string;
  /** Called at every keystroke. */
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with the value, in place of the hint. */
  readonly error?: string | undefined;
  /**
   * `inline`: a ruled line inside a sentence. The sentence says what belongs there,
   * so the caption shows only while the line is empty, and is read aloud always.
   */
  readonly layout?: 'stacked' | 'inline';
  readonly autocomplete?: string;
  /** Id of the input, for code that moves the focus there; otherwise one is made. */
  readonly id?: string;
}

/** One line of text with its caption. */
export function TextField(props: TextFieldProps) {
  const made = useId();
  const id = props.id ?? made;
  const layout = props.layout ?? 'stacked';
  const below = props.error ?? props.hint;
  return (
    <span class={`text-field text-field-${layout}`}>
      <label for={id} class={layout === 'inline' ? 'for-ears' : 'text-field-label'}>
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        value={props.value}
        placeholder={layout === 'inline' ? props.label : undefined}
        autocomplete={props.autocomplete ?? 'off'}
        aria-describedby={below ? `${id}-hint` : undefined}
        aria-invalid={props.error ? 'true' : undefined}
        onInput={event => props.onInput(event.currentTarget.value)}
      />
      {below && (
        <span id={`${id}-hint`} class={props.error ? 'text-field-error' : 'text-field-hint'}>
          {below}
        </span>
      )}
    </span>
  );
}
