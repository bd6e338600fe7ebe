import type { FirstLook, TabReading } from '../../../../src/platform/tab-reading.ts';
import type { ProfileReading } from '../../../../src/profile/reading.ts';

/** A page that is looked at twice, with both looks in the test's hands. */
export interface TwoLooks {
  readonly readTab: (seen: (first: FirstLook) => void) => Promise<TabReading>;
  /** The second look is in, and agrees or does not. */
  second(agrees: boolean): void;
  /** What came of it in the end. */
  settle(reading: TabReading): void;
}

/** Looks of which the first shows this. */
export function twoLooks(reading: ProfileReading): TwoLooks {
  let second: (agrees: boolean) => void = () => undefined;
  let settle: (reading: TabReading) => void = () => undefined;
  const holds = new Promise<boolean>(resolve => {
    second = resolve;
  });
  const settled = new Promise<TabReading>(resolve => {
    settle = resolve;
  });
  return {
    readTab(seen) {
      seen({ reading, holds });
      return settled;
    },
    second,
    settle,
  };
}
