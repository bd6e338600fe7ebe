import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** How much a button asks for attention: one `primary` per screen, `plain` beside it, `quiet` in text. */
export type ButtonKind = 'primary' | 'plain' | 'quiet';

interface ButtonProps {
  readonly children: ComponentChildren;
  /** Absent where the button sends the form around it, which hears of Enter in a field as well. */
  readonly onClick?: () => void;
  readonly kind?: ButtonKind;
  /**
   * Why pressing does nothing now. The button stays focusable, so that people who
   * cannot see it greyed out hear the reason instead of finding nothing.
   */
  readonly blockedBecause?: string | undefined;
  /** Accessible name where the visible words do not stand on their own. */
  readonly label?: string;
  readonly pressed?: boolean;
  /** Whether what the button opens is open. */
  readonly expanded?: boolean;
}

/** A button that can say why it does nothing. */
export function Button(props: ButtonProps) {
  const reasonId = useId();
  const blocked = props.blockedBecause !== undefined;
  return (
    <>
      <button
        type={props.onClick === undefined ? 'submit' : 'button'}
        class={`button button-${props.kind ?? 'plain'}`}
        aria-disabled={blocked ? 'true' : undefined}
        aria-describedby={blocked ? reasonId : undefined}
        aria-label={props.label}
        aria-pressed={props.pressed}
        aria-expanded={props.expanded}
        title={props.blockedBecause}
        onClick={event => {
          if (blocked) event.preventDefault();
          else props.onClick?.();
        }}
      >
        {props.children}
      </button>
      {blocked && (
        <span id={reasonId} class="for-ears">
          {props.blockedBecause}
        </span>
      )}
    </>
  );
}
