import { useEffect, useState } from 'preact/hooks';
import { limitsOf, measure } from '../../../message/limits.ts';
import type { Channel } from '../../../message/terms.ts';
import type { Plan } from '../../../sender/sender.ts';
import { TEXTS } from '../texts.ts';

/** Pause in typing after which the count is read aloud; at each key it would drown the letters. */
const PAUSE_MS = 1200;

interface CounterProps {
  readonly text: string;
  readonly channel: Channel;
  readonly plan: Plan;
}

/** How long the letter is, beside how long it may be and had better be (C1, C2). */
export function Counter({ text, channel, plan }: CounterProps) {
  const { hard, aim } = limitsOf(channel, plan);
  const unit = hard?.unit ?? aim.unit;
  const used = measure(text, unit);
  const over = hard !== undefined && used > hard.count;
  const long = measure(text, aim.unit) > aim.count;
  const words = TEXTS.counter(used, unit, hard?.count, aim.unit === unit ? aim.count : undefined);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class={`counter ${over ? 'counter-over' : long ? 'counter-long' : ''}`}>
      <span>{words}</span>
      <span class="for-ears" aria-live="polite">
        {spoken}
      </span>
    </p>
  );
}
