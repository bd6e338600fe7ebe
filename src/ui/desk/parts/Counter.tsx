import { useRef } from 'preact/hooks';
import { limitsOf, measure } from '../../../message/limits.ts';
import type { Channel } from '../../../message/terms.ts';
import type { ProfileReading } from '../../../profile/reading.ts';
import type { Plan } from '../../../sender/sender.ts';
import { useSpoken } from '../../use-spoken.ts';
import { TEXTS } from '../texts.ts';

interface CounterProps {
  readonly text: string;
  readonly channel: Channel;
  readonly plan: Plan;
  /** What the letter was opened with: another one when the page was looked at again, or something happened. */
  readonly opened: ProfileReading;
}

/** How long the letter is, beside how long it may be and had better be (C1, C2). */
export function Counter({ text, channel, plan, opened }: CounterProps) {
  const { hard, aim } = limitsOf(channel, plan);
  const unit = hard?.unit ?? aim.unit;
  const used = measure(text, unit);
  const over = hard !== undefined && used > hard.count;
  const long = measure(text, aim.unit) > aim.count;
  const words = TEXTS.counter(used, unit, hard?.count, aim.unit === unit ? aim.count : undefined);
  // Nobody has to hear it before they change something; a letter opened anew is no change of theirs.
  const first = useRef({ words, opened });
  if (first.current.opened !== opened) first.current = { words, opened };
  const spoken = useSpoken(words === first.current.words ? '' : words);
  return (
    <p class={`counter ${over ? 'counter-over' : long ? 'counter-long' : ''}`}>
      <span>{words}</span>
      <span class="for-ears" aria-live="polite">
        {spoken}
      </span>
    </p>
  );
}
