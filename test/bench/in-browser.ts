import type { Browser, Page } from 'puppeteer-core';
import type { Pair } from './figure.ts';

/** How long to wait between two looks at work that may take minutes. */
const LOOK_MS = 100;

/** Closes a browser when nobody waits for it any more, so that whatever it was doing fails. */
export function closeWith(signal: AbortSignal, browser: Browser): void {
  signal.addEventListener('abort', () => void browser.close().catch(() => {}));
}

/**
 * Calls a function of `globalThis.bench` in a page and looks from time to time whether it
 * is done: a single call that takes minutes would outlast the patience of the debugging
 * protocol.
 *
 * @throws what the function threw, with its name
 */
async function called<T>(page: Page, name: string, given: readonly unknown[]): Promise<T> {
  await page.evaluate(
    (which, args) => {
      Reflect.set(globalThis, 'answer', undefined);
      const work = async () => Reflect.get(Reflect.get(globalThis, 'bench'), which)(...args);
      // After this call has ended, also where the work never pauses.
      setTimeout(() => {
        void work().then(
          value => Reflect.set(globalThis, 'answer', { value }),
          error => Reflect.set(globalThis, 'answer', { error: String(error) }),
        );
      });
    },
    name,
    given,
  );
  for (;;) {
    const answer = await page.evaluate(
      () => Reflect.get(globalThis, 'answer') as { value: T } | { error: string } | undefined,
    );
    if (answer !== undefined && 'error' in answer) throw new Error(`${name}: ${answer.error}`);
    if (answer !== undefined) return answer.value;
    await new Promise(resolve => setTimeout(resolve, LOOK_MS));
  }
}

/** Has a page measure something. */
export function measured(page: Page, name: string, ...given: readonly unknown[]): Promise<Pair> {
  return called(page, name, given);
}

/** Has a page do something that takes long. */
export async function done(page: Page, name: string, ...given: readonly unknown[]): Promise<void> {
  await called(page, name, given);
}
