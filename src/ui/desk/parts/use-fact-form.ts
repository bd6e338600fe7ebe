import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactField } from '../state/fact-fields.ts';
import { troublesWith } from '../state/field-troubles.ts';

/** The lines of a fact while they are filled in. */
export interface FactForm {
  readonly typed: readonly string[];
  /** What is wrong with each line; nothing before the sender tried to save. */
  readonly troubles: readonly (string | undefined)[];
  type(index: number, text: string): void;
  /** Whether every line is understood; where one is not, says so and goes there. */
  check(form: HTMLFormElement | null): boolean;
}

/** Keeps what is typed into the lines of a fact, and says what is wrong with it once asked. */
export function useFactForm(fields: readonly FactField[]): FactForm {
  const [typed, setTyped] = useState(fields.map(field => field.value));
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLFormElement | null>(null);
  const found = troublesWith(fields, typed);
  useEffect(() => {
    if (tried) place.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tried]);
  return {
    typed,
    troubles: tried ? found : fields.map(() => undefined),
    type: (index, text) => {
      setTried(false);
      setTyped(typed.map((old, at) => (at === index ? text : old)));
    },
    check(form) {
      place.current = form;
      const understood = found.every(trouble => trouble === undefined);
      setTried(!understood);
      return understood;
    },
  };
}
