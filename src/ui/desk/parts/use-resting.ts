import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { type Sourced, sourcedAt } from '../state/sourced.ts';

/** Where the sender rests in the letter, and whether they came there with the pointer or the caret. */
export interface Resting {
  readonly on: Sourced | undefined;
  readonly by: 'pointer' | 'caret';
}

/** Part of the letter under the pointer: the sheet behind the box holds the same words at the same place. */
function partUnder(sheet: HTMLElement | null, x: number, y: number): number | undefined {
  for (const piece of sheet?.querySelectorAll<HTMLElement>('[data-part]') ?? []) {
    for (const { left, right, top, bottom } of piece.getClientRects()) {
      if (left <= x && x < right && top <= y && y < bottom) return Number(piece.dataset['part']);
    }
  }
  return undefined;
}

/**
 * Follows where the sender rests in the letter: the pointer where it moves over words,
 * else the caret. Gives what the box has to listen to.
 */
export function useResting(
  sources: readonly Sourced[],
  box: RefObject<HTMLTextAreaElement | null>,
  sheet: RefObject<HTMLElement | null>,
) {
  const [place, setPlace] = useState<{ at: number; by: Resting['by'] }>();
  const toCaret = () => {
    const element = box.current;
    if (element === null || document.activeElement !== element) return setPlace(undefined);
    const at = element.selectionStart;
    setPlace(old => (old?.by === 'caret' && old.at === at ? old : { at, by: 'caret' }));
  };
  const toPointer = (event: PointerEvent) => {
    const part = partUnder(sheet.current, event.clientX, event.clientY);
    const at = part === undefined ? undefined : sources[part]?.start;
    if (at === undefined) return toCaret();
    setPlace(old => (old?.by === 'pointer' && old.at === at ? old : { at, by: 'pointer' }));
  };
  const resting: Resting | undefined =
    place === undefined ? undefined : { on: sourcedAt(sources, place.at), by: place.by };
  return {
    resting,
    listeners: {
      onPointerMove: toPointer,
      onPointerLeave: toCaret,
      onFocus: toCaret,
      onBlur: toCaret,
      onKeyUp: toCaret,
      onClick: toCaret,
      onSelect: toCaret,
    },
  };
}
