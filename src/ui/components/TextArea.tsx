import { useId } from 'preact/hooks';

interface TextAreaProps {
  /** Accessible name and visible caption. */
  readonly label: string;
  readonly value: string;
  /** Called at every keystroke. */
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly rows?: number;
}

/** Several lines of text with their caption. */
export function TextArea(props: TextAreaProps) {
  const id = useId();
  return (
    <span class="text-field text-field-stacked">
      <label for={id} class="text-field-label">
        {props.label}
      </label>
      <textarea
        id={id}
        rows={props.rows ?? 3}
        value={props.value}
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
