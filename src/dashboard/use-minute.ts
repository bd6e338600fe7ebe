import { useEffect, useState } from 'preact/hooks';
import { useBook } from './book.ts';

/** How often a screen looks at the clock: what is due changes by the day, so a minute is plenty. */
const MINUTE_MS = 60_000;

/** The present, renewed every minute, so that a window left open stays true. */
export function useMinute(): number {
  const { now } = useBook();
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  return moment;
}
