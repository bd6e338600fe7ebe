import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { TEXTS } from './texts.ts';

interface RecordFormProps {
  /** What is noted down here. */
  readonly label: string;
  readonly children: ComponentChildren;
  /** Why it cannot be kept yet, if it cannot. */
  readonly blockedBecause?: string | undefined;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** A form in which something that happened is noted down: begins in its first field; Enter keeps it. */
export function RecordForm(props: RecordFormProps) {
  const { label, children, blockedBecause, onKeep, onCancel } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  return (
    <form
      ref={form}
      class="record"
      aria-label={label}
      onSubmit={event => {
        event.preventDefault();
        onKeep();
      }}
    >
      {children}
      <p class="record-buttons">
        <Button kind="primary" blockedBecause={blockedBecause}>
          {TEXTS.save}
        </Button>
        <Button onClick={onCancel}>{TEXTS.cancel}</Button>
      </p>
    </form>
  );
}
