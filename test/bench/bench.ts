import { openStage } from '../e2e/support/stage.ts';
import { book } from './book.ts';
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

/** Times of reading and of a bare walk, on the page as it is and then at growing size. */
interface Readings {
  /** The person's own page with nothing added: what has to be read whatever is beside it. */
  readonly alone: Pair;
  /** In the order of `TIMES`. */
  readonly grown: readonly Pair[];
}

/** Measures one page again and again while it grows. */
async function growing(script: string, by: 'others' | 'posts'): Promise<Readings> {
  await using stage = await openStage();
  await stage.tab.evaluate(script);
  const read = (size: number): Promise<Pair> =>
    stage.tab.evaluate(
      (target, how) => Reflect.get(Reflect.get(globalThis, 'bench'), 'reading')(target, how),
      size,
      by,
    );
  const alone = await read(0);
  const grown: Pair[] = [];
  for (const times of TIMES) grown.push(await read(PAGE_SIZE * times));
  return { alone, grown };
}

/** Says how both times grow, line by line. */
function sayGrowth(say: (line: string) => void, what: string, { alone, grown }: Readings): void {
  const power = (which: 0 | 1) =>
    exponent(TIMES.map((times, i) => [times, grown[i]?.[which] ?? Number.NaN])).toFixed(2);
  const line = (name: string, [read, walk]: Pair) =>
    say(`  ${name.padEnd(14)} ${read.toFixed(2)} ms, a bare walk ${walk.toFixed(2)} ms`);
  say(`Reading a page that grows by ${what}; from 1 to 10 times 650 kB with`);
  say(`exponent ${power(0)}, a bare walk with ${power(1)} (1 is linear):`);
  line('as it is', alone);
  for (const [i, times] of TIMES.entries()) line(`${times} x 650 kB`, grown[i] ?? [NaN, NaN]);
}

/**
 * Reading pages of growing size beside one bare walk over each. The person's own cards are
 * read whatever stands beside them, so the page at its usual size is dominated by them; what
 * the others' cards add is measured apart.
 */
async function readings(say: (line: string) => void): Promise<readonly Figure[]> {
  const script = await inPageScript();
  const others = await growing(script, 'others');
  sayGrowth(say, "others' cards", others);
  sayGrowth(say, "the person's own posts", await growing(script, 'posts'));
  const usual = others.grown[0] ?? [Number.NaN, 1];
  const largest = others.grown.at(-1) ?? [Number.NaN, 1];
  const figure = (name: string, [value, yardstick]: Pair): Figure => ({
    name,
    value,
    yardstick,
    unit: 'ms',
    goal: 3,
  });
  return [
    figure('reading a 650 kB profile / one bare walk', usual),
    figure("reading ten times others' cards / a walk", largest),
  ];
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
  const figures = [
    ...sizes(),
    ...(await readings(say)),
    ...(await inPage()),
    ...(await book()),
    await click(),
  ];
  for (const figure of figures) say(describe(figure));
  const missed = figures.filter(({ value, yardstick, goal }) => value / yardstick > goal);
  say(`${figures.length - missed.length} of ${figures.length} figures reach their goal.`);
  return missed.length;
}
