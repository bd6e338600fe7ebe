import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** One thing to choose. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A second, softer line; announced as a description, not as part of the name. */
  readonly detail?: string | undefined;
  /** Shown when the pointer rests on it. */
  readonly hint?: string;
}

interface ChoiceGroupProps<T extends string> {
  /** Accessible name of the radio group, shown above it. */
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /**
   * `strip`: two-line chips in one line that scrolls sideways, best first; `row`:
   * chips that wrap; `segments`: few short words that share the whole width.
   */
  readonly layout?: 'strip' | 'row' | 'segments';
  /** Reads the label aloud without showing it, where the choices explain themselves. */
  readonly quietLabel?: boolean;
  /** Shown under the chips, e.g. the evidence of the chosen one in full. */
  readonly children?: ComponentChildren;
}

/** Room kept between a chip and the end of its row, in pixels, where more may peek in. */
const PEEK = 16;

/**
 * Moves a strip sideways until the chip is wholly in it. The strip and nothing else: what
 * the browser does to bring something into view would scroll the whole screen down to it.
 */
function bringIntoRow(row: HTMLElement, chip: HTMLElement): void {
  const [seen, wanted] = [row.getBoundingClientRect(), chip.getBoundingClientRect()];
  if (wanted.left < seen.left + PEEK) row.scrollLeft += wanted.left - seen.left - PEEK;
  else if (wanted.right > seen.right - PEEK) row.scrollLeft += wanted.right - seen.right + PEEK;
}

/** Chips of which one is chosen. Native radio buttons, so arrow keys work as everywhere. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chip = row.current?.querySelector(`[value="${props.chosen}"]`)?.parentElement;
    if (row.current && chip) bringIntoRow(row.current, chip);
  }, [props.chosen]);
  return (
    <div role="radiogroup" aria-labelledby={id} class="choice-group">
      <span id={id} class={props.quietLabel === true ? 'for-ears' : 'choice-title'}>
        {props.label}
      </span>
      <div ref={row} class={`choices choices-${props.layout ?? 'row'}`}>
        {props.choices.map(choice => (
          <label key={choice.value} class="choice" title={choice.hint}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === props.chosen}
              aria-labelledby={`${id}-${choice.value}-label`}
              aria-describedby={choice.detail ? `${id}-${choice.value}-detail` : undefined}
              title={choice.hint}
              onChange={() => props.onChoose(choice.value)}
            />
            <span class="choice-face">
              <span id={`${id}-${choice.value}-label`} class="choice-label">
                {choice.label}
              </span>
              {choice.detail && (
                <span
                  id={`${id}-${choice.value}-detail`}
                  class="choice-detail"
                  title={choice.detail}
                >
                  {choice.detail}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {props.children}
    </div>
  );
}
