import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** After this long without a result people wonder whether anything happens (design section 7). */
export const LATE_AFTER_MS = 300;

/** Shows its children once it has been on screen for longer than 300 ms: progress without a flash. */
export function Late({ children }: { readonly children: ComponentChildren }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}
