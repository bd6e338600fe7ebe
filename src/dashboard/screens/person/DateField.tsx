import { useId } from 'preact/hooks';

interface DateFieldProps {
  readonly label: string;
  /** Value of the field as the browser writes it. */
  readonly value: string;
  readonly kind: 'date' | 'datetime-local';
  readonly onInput: (value: string) => void;
  readonly hint?: string;
}

/** A day or moment, picked with the browser's own calendar. */
export function DateField({ label, value, kind, onInput, hint }: DateFieldProps) {
  const id = useId();
  return (
    <span class="text-field text-field-stacked">
      <label for={id} class="text-field-label">
        {label}
      </label>
      <input
        id={id}
        type={kind}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={event => onInput(event.currentTarget.value)}
      />
      {hint && (
        <span id={`${id}-hint`} class="text-field-hint">
          {hint}
        </span>
      )}
    </span>
  );
}
