import { type Controller, createController } from '../../../../src/ui/desk/state/controller.ts';
import type { Ports } from '../../../../src/ui/desk/state/ports.ts';
import type { Desk } from '../../../../src/ui/desk/state/state.ts';
import { textNow } from '../../../../src/ui/desk/state/texts-of-desk.ts';
import { aReading, NOW } from './a-profile.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { plainCraft } from './plain-craft.ts';

/** A popup without a browser, with its doors in the test's hands. */
export interface TestPopup {
  readonly controller: Controller;
  readonly store: MemoryStore;
  /** What was put on the clipboard, oldest first. */
  readonly clipboard: string[];
  readonly clock: { now: number };
  desk(): Desk;
  text(): string;
}

/** @param until whether to wait for more than the letter being on screen */
export async function openPopup(
  store: MemoryStore = memoryStore(),
  changes: Partial<Ports> = {},
  clock = { now: NOW },
  until: 'settled' | 'unsettled' = 'settled',
): Promise<TestPopup> {
  const clipboard: string[] = [];
  const controller = createController({
    readTab: async () => aReading(),
    store,
    copy: async text => void clipboard.push(text),
    painted: async () => undefined,
    now: () => clock.now,
    craft: plainCraft(),
    ...changes,
  });
  const started = controller.start();
  while (until === 'unsettled' && controller.state().stage !== 'open') {
    await new Promise(resolve => setTimeout(resolve));
  }
  if (until === 'settled') await started.then(controller.settled);
  const desk = () => {
    const state = controller.state();
    if (state.stage !== 'open') throw new Error(`the popup is ${state.stage}`);
    return state.desk;
  };
  return { controller, store, clipboard, clock, desk, text: () => textNow(desk()).text };
}

/** A sender who has filled in the blanks. */
export function withSender(store: MemoryStore): MemoryStore {
  store.kept = {
    ...store.kept,
    firstName: 'Tomas',
    background: 'a nurse moving into museums',
    exploring: 'how collections are kept',
  };
  return store;
}
