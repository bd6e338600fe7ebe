import { openStage } from '../e2e/support/stage.ts';
import { inPageScript } from './bundle.ts';
import { click } from './click.ts';
import { describe, type Figure } from './figure.ts';
import type { Pair } from './in-page.ts';
import { sizes } from './sizes.ts';

/** What the page is asked to time, what it is called, and how far it may be from its yardstick. */
const IN_PAGE = [
  ['reading', 'reading a profile / one bare walk', 3],
  ['writing', 'composing and reviewing / one frame', 0.25],
  ['importing', 'importing 5,000 contacts / the CSV parser', 2],
] as const;

/** Times what happens inside the page. */
async function inPage(): Promise<readonly Figure[]> {
  const script = await inPageScript();
  await using stage = await openStage();
  await stage.tab.evaluate(script);
  const figures: Figure[] = [];
  for (const [measure, name, goal] of IN_PAGE) {
    const [value, yardstick]: Pair = await stage.tab.evaluate(
      which => Reflect.get(Reflect.get(globalThis, 'bench'), which)(),
      measure,
    );
    figures.push({ name, value, yardstick, unit: 'ms', goal });
  }
  return figures;
}

/**
 * Measures everything, each beside its yardstick in the same run, so that a slow or busy
 * computer changes both.
 *
 * @returns how many figures miss their goal
 */
export async function bench(say: (line: string) => void): Promise<number> {
  const figures = [...sizes(), ...(await inPage()), await click()];
  for (const figure of figures) say(describe(figure));
  const missed = figures.filter(({ value, yardstick, goal }) => value / yardstick > goal);
  say(`${figures.length - missed.length} of ${figures.length} figures reach their goal.`);
  return missed.length;
}
