import type { FirstLook, TabReading } from '../platform/tab-reading.ts';

/** A reading that began before the popup was loaded. */
export interface Begun {
  /** What the first of two looks showed; stays open where that was no profile. */
  readonly first: Promise<FirstLook>;
  readonly settled: Promise<TabReading>;
}
