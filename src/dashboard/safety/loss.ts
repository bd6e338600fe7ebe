import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { Loss } from '../../store/safety/safety-store.ts';
import { useBook } from '../book.ts';

/** Whether the book is gone, for every screen. */
export interface LossWatch {
  readonly loss: Loss | undefined;
  /** Looks once more, after something that may have brought the book back. */
  lookAgain(): void;
}

const LossContext = createContext<LossWatch>({ loss: undefined, lookAgain: () => {} });

/** Lets the screens below know of a loss. */
export const LossProvider = LossContext.Provider;

/** What the frame of the dashboard knows of a loss. */
export function useLossWatch(): LossWatch {
  return useContext(LossContext);
}

/**
 * Looks whether the book is still there: once it is open, and at each change of screen.
 *
 * @param inputs looks anew when one changes
 */
export function useLookAfter(ready: boolean, inputs: readonly unknown[]): LossWatch {
  const { store, now } = useBook();
  const [loss, setLoss] = useState<Loss>();
  const lookAgain = useCallback(() => {
    // What goes wrong with the book itself is said where it is used.
    store.lookAfter(now()).then(setLoss, () => {});
  }, [store, now]);
  useEffect(() => {
    if (ready) lookAgain();
  }, [ready, lookAgain, ...inputs]);
  return { loss, lookAgain };
}
