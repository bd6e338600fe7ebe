import { useRef } from 'preact/hooks';
import { limitsOf, measure } from '../../../message/limits.ts';
import type { Channel } from '../../../message/terms.ts';
import type { Plan } from '../../../sender/sender.ts';
import { useSpoken } from '../../use-spoken.ts';
import { TEXTS } from '../texts.ts';

interface CounterProps {
  readonly text: string;
  readonly channel: Channel;
  readonly plan: Plan;
  /** True while the letter is one that a second look at the page may still change. */
  readonly unsure?: boolean;
}

/** How long the letter is, beside how long it may be and had better be (C1, C2). */
export function Counter({ text, channel, plan, unsure = false }: CounterProps) {
  const { hard, aim } = limitsOf(channel, plan);
  const unit = hard?.unit ?? aim.unit;
  const used = measure(text, unit);
  const over = hard !== undefined && used > hard.count;
  const long = measure(text, aim.unit) > aim.count;
  const words = TEXTS.counter(used, unit, hard?.count, aim.unit === unit ? aim.count : undefined);
  // Nobody has to hear it before they change something; a second look at the page is not theirs.
  const first = useRef({ words, unsure });
  if (first.current.unsure) first.current = { words, unsure };
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
