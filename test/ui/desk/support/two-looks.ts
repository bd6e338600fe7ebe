import type { FirstLook, TabReading } from '../../../../src/platform/tab-reading.ts';
import type { ProfileReading } from '../../../../src/profile/reading.ts';
import { createController } from '../../../../src/ui/desk/state/controller.ts';
import type { Craft } from '../../../../src/ui/desk/state/ports.ts';
import { NOW } from './a-profile.ts';
import type { MemoryStore } from './memory-store.ts';
import { plainCraft } from './plain-craft.ts';

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

/** A popup over this store whose page is looked at twice, not yet started. */
export function lookingTwice(
  store: MemoryStore,
  first: ProfileReading,
  craft: Craft = plainCraft(),
) {
  const clipboard: string[] = [];
  const looks = twoLooks(first);
  const controller = createController({
    readTab: looks.readTab,
    store,
    copy: async text => void clipboard.push(text),
    painted: async () => undefined,
    now: () => NOW,
    craft,
  });
  return { clipboard, looks, controller };
}
