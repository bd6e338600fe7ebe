import { useEffect, useState } from 'preact/hooks';

/** Pause after which something that changes while one types is told; at each key it would drown the letters. */
const PAUSE_MS = 1200;

/**
 * Words for a region that a screen reader tells by itself, told once they have not changed
 * for a while.
 *
 * @param pause in milliseconds; 0 for what is told at once
 */
export function useSpoken(words: string, pause = PAUSE_MS): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (pause === 0) return setSpoken(words);
    const timer = setTimeout(() => setSpoken(words), pause);
    return () => clearTimeout(timer);
  }, [words, pause]);
  return spoken;
}
