import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Blank } from '../../../message/draft.ts';

interface Asked {
  readonly blank: Blank;
  readonly typed: string;
}

/** Which blanks rest, filled, and how to open them again. */
interface Settled {
  readonly settled: ReadonlySet<Blank>;
  /** How often they were opened again: the focus follows. */
  readonly reopened: number;
  readonly reopen: () => void;
}

function allOf(asked: readonly Asked[]): ReadonlySet<Blank> {
  const full = asked.length > 0 && asked.every(({ typed }) => typed.trim() !== '');
  return new Set(full ? asked.map(({ blank }) => blank) : []);
}

/**
 * Blanks come to rest when all are filled and the focus has left them: not while
 * somebody types, and not between the press and the release of a pointer, since what
 * is under the pointer would move away.
 */
export function useSettled(group: RefObject<HTMLElement | null>, asked: readonly Asked[]): Settled {
  const [settled, setSettled] = useState(() => allOf(asked));
  const [reopened, setReopened] = useState(0);
  const latest = useRef(asked);
  latest.current = asked;
  const there = asked.length > 0;
  useEffect(() => {
    const around = there ? group.current : null;
    if (around === null) return;
    let pressed = false;
    const settle = () => {
      if (pressed || around.contains(document.activeElement)) return;
      const now = allOf(latest.current);
      if (now.size === 0) return;
      setSettled(old => ([...now].every(blank => old.has(blank)) ? old : now));
    };
    const press = () => {
      pressed = true;
    };
    // After the click that follows a release, which is told of first.
    const release = () => {
      pressed = false;
      setTimeout(settle);
    };
    // While the focus moves it is nowhere; it has arrived a moment later.
    const leave = () => setTimeout(settle);
    const over = new AbortController();
    const options = { capture: true, signal: over.signal };
    document.addEventListener('pointerdown', press, options);
    document.addEventListener('pointerup', release, options);
    document.addEventListener('pointercancel', release, options);
    around.addEventListener('focusout', leave, options);
    return () => over.abort();
  }, [group, there]);
  const reopen = () => {
    setSettled(new Set());
    setReopened(reopened + 1);
  };
  return { settled, reopened, reopen };
}
