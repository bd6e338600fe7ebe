import { openStage } from '../e2e/support/stage.ts';
import { inPageScript } from './bundle.ts';
import type { Figure, Pair } from './figure.ts';
import type { Curve } from './growth.ts';

/** What the page is asked to time, what it is called, and how far it may be from its yardstick. */
const IN_PAGE = [
  ['writing', 'composing and reviewing / one frame', 0.25],
  ['importing', 'importing 5,000 contacts / the CSV parser', 2],
] as const;

/** Markup of a real profile page, in characters (captures have about 650 kB). */
const PAGE_SIZE = 650_000;
/** How many times larger the page is made to see how reading grows with it. */
const TIMES = [1, 2, 5, 10] as const;

/** How a page grows: by cards of other people beside the profile, or by the person's own posts. */
const BY = [
  ['others', "reading, more of others' cards / a bare walk"],
  ['posts', "reading, more of the person's posts / a bare walk"],
] as const;

/** Measures one page while it grows, several times at each size. */
async function growing(
  script: string,
  runs: number,
  [by, name]: (typeof BY)[number],
): Promise<Curve> {
  await using stage = await openStage();
  await stage.tab.evaluate(script);
  const read = (size: number): Promise<Pair> =>
    stage.tab.evaluate(
      (target, how) => Reflect.get(Reflect.get(globalThis, 'bench'), 'reading')(target, how),
      size,
      by,
    );
  const points: [number, readonly Pair[]][] = [];
  for (const times of TIMES) {
    const samples: Pair[] = [];
    for (let run = 0; run < runs; run += 1) samples.push(await read(PAGE_SIZE * times));
    points.push([times, samples]);
  }
  return { name, of: 'times 650 kB', points };
}

/** Times what happens inside the page but for reading. */
async function inPage(script: string, runs: number): Promise<readonly Figure[]> {
  await using stage = await openStage();
  await stage.tab.evaluate(script);
  const figures: Figure[] = [];
  for (const [measure, name, goal] of IN_PAGE) {
    const samples: Pair[] = [];
    for (let run = 0; run < runs; run += 1) {
      const pair: Pair = await stage.tab.evaluate(
        which => Reflect.get(Reflect.get(globalThis, 'bench'), which)(),
        measure,
      );
      samples.push(pair);
    }
    figures.push({ name, samples, goal });
  }
  return figures;
}

/**
 * Reading pages of growing size beside one bare walk over each, and what else happens in a
 * page. The person's own cards are read whatever stands beside them, so the page at its usual
 * size is dominated by them; what the others' cards add shows in how it grows.
 */
export async function page(
  runs: number,
): Promise<{ readonly figures: readonly Figure[]; readonly curves: readonly Curve[] }> {
  const script = await inPageScript();
  const curves: Curve[] = [];
  for (const by of BY) curves.push(await growing(script, runs, by));
  const at = (index: number) => curves[0]?.points.at(index)?.[1] ?? [];
  return {
    figures: [
      { name: 'reading a 650 kB profile / one bare walk', samples: at(0), goal: 3 },
      { name: "reading ten times others' cards / a walk", samples: at(-1), goal: 3 },
      ...(await inPage(script, runs)),
    ],
    curves,
  };
}
