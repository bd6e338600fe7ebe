import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { violations } from '../axe.ts';
import { stumbles } from '../hearing/stumbles.ts';
import { ARTIFACTS } from '../paths.ts';

/** One look that a screen can have, and how to get there from the one before it in its list. */
export interface State<Scene> {
  /** What is to be seen, in a few words. */
  readonly name: string;
  /** Components that are on show here and in no earlier state of the list. */
  readonly shows: string;
  /** Words that stand there once it is reached. */
  readonly sign: RegExp;
  /** The parts that differ from a state before it, where the rest was looked at there. */
  readonly part?: string;
  reach(scene: Scene): Promise<unknown>;
}

/** Opens everything that is folded away, what opens with it included. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let rounds = 0; rounds < 2; rounds += 1) {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('details')) {
        // Of those that share a name only one can be open.
        if (folded.name === '') folded.open = true;
      }
      await new Promise(resolve => setTimeout(resolve, 30));
    }
  });
}

/** Shows the page in one of the two colour schemes, without fading into it. */
export async function inScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Keeps a picture of a state, to be looked at, where `PICTURES=1` asks for it. */
async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] !== '1') return;
  mkdirSync(`${ARTIFACTS}/states`, { recursive: true });
  const file = name.replace(/[^\w]+/g, '-').toLowerCase();
  await page.screenshot({ path: `${ARTIFACTS}/states/${file}.png` });
}

/** What is wrong with a page as it is now for those who do not see it, or see it otherwise. */
export async function faults(
  page: Page,
  { name, part }: Pick<State<never>, 'name' | 'part'>,
): Promise<readonly unknown[]> {
  await inScheme(page, 'light');
  await picture(page, `${name} light`);
  const found: unknown[] = [...(await violations(page, { part })), ...(await stumbles(page))];
  await inScheme(page, 'dark');
  await picture(page, `${name} dark`);
  const dark = await violations(page, { part, only: 'colours' });
  return [...found, ...dark.map(one => ({ ...one, scheme: 'dark' }))];
}
