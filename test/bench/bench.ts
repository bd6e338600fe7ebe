import { openStage } from '../e2e/support/stage.ts';
import { inPageScript } from './bundle.ts';
import { click } from './click.ts';
import { describe, type Figure } from './figure.ts';
import { exponent } from './growth.ts';
import type { Pair } from './in-page.ts';
import { sizes } from './sizes.ts';

/** What the page is asked to time, what it is called, and how far it may be from its yardstick. */
const IN_PAGE = [
  ['writing', 'composing and reviewing / one frame', 0.25],
  ['importing', 'importing 5,000 contacts / the CSV parser', 2],
] as const;

/** Markup of a real profile page, in characters (linkedin-dom: captures of about 650 kB). */
const PAGE_SIZE = 650_000;
/** How many times larger the page is made to see how reading grows with it. */
const TIMES = [1, 2, 5, 10] as const;

/** Reading pages of growing size, beside one bare walk over each. */
async function readings(say: (line: string) => void): Promise<Figure> {
  const script = await inPageScript();
  await using stage = await openStage();
  await stage.tab.evaluate(script);
  const pairs: Pair[] = [];
  for (const times of TIMES) {
    pairs.push(
      await stage.tab.evaluate(
        size => Reflect.get(Reflect.get(globalThis, 'bench'), 'reading')(size),
        PAGE_SIZE * times,
      ),
    );
  }
  const grown = (which: 0 | 1) =>
    exponent(TIMES.map((times, i) => [times, pairs[i]?.[which] ?? Number.NaN])).toFixed(2);
  const [value, yardstick] = pairs[0] ?? [Number.NaN, 1];
  say(
    `From 1 to 10 times a 650 kB page, reading grows with exponent ${grown(0)}, a bare walk with ${grown(1)}:`,
  );
  TIMES.forEach((times, i) => {
    const [read = 0, walk = 1] = pairs[i] ?? [];
    say(`  ${times} x: ${read.toFixed(2)} ms, ${(read / walk).toFixed(2)} x the walk`);
  });
  return {
    name: 'reading a 650 kB profile / one bare walk',
    value,
    yardstick,
    unit: 'ms',
    goal: 3,
  };
}

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
  const figures = [...sizes(), await readings(say), ...(await inPage()), await click()];
  for (const figure of figures) say(describe(figure));
  const missed = figures.filter(({ value, yardstick, goal }) => value / yardstick > goal);
  say(`${figures.length - missed.length} of ${figures.length} figures reach their goal.`);
  return missed.length;
}
