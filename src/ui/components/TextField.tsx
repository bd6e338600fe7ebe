import { useId } from 'preact/hooks';

interface TextFieldProps {
  /** Accessible name and visible caption. */
  readonly label: string;
  readonly value: string;
  /** Called at every keystroke. */
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  /** `inline`: a ruled line inside a sentence, its caption below, as in a form letter. */
  readonly layout?: 'stacked' | 'inline';
  readonly autocomplete?: string;
}

/** One line of text with its caption. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const layout = props.layout ?? 'stacked';
  return (
    <span class={`text-field text-field-${layout}`}>
      <label for={id} class="text-field-label">
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        value={props.value}
        autocomplete={props.autocomplete ?? 'off'}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onInput={event => props.onInput(event.currentTarget.value)}
      />
      {props.hint && (
        <span id={`${id}-hint`} class="text-field-hint">
          {props.hint}
        </span>
      )}
    </span>
  );
}
