import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ARTIFACTS } from '../e2e/support/paths.ts';
import { book } from './book.ts';
import { click } from './click.ts';
import { describe, type Figure, ratioOf, reached } from './figure.ts';
import { type Curve, describeCurve, exponents } from './growth.ts';
import { page } from './page.ts';
import { describeSize, sizes } from './sizes.ts';

/** How often everything is measured; fewer for a quick look. */
const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);

/** Writes what was measured as data, for comparing one run with another. */
function write(figures: readonly Figure[], curves: readonly Curve[]): void {
  mkdirSync(ARTIFACTS, { recursive: true });
  const report = {
    at: new Date().toISOString(),
    machine: { cores: availableParallelism(), platform: process.platform, node: process.version },
    runs: RUNS,
    figures: figures.map(figure => ({
      ...figure,
      ratio: ratioOf(figure),
      reached: reached(figure),
    })),
    growth: curves.map(curve => ({ ...curve, exponents: exponents(curve) })),
    sizes: sizes().map(({ bundle, size, bytes }) => ({ bundle, size, budget: bytes })),
  };
  writeFileSync(join(ARTIFACTS, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
}

/**
 * Measures everything, each beside its yardstick in the same run, so that a slow or busy
 * computer changes both. Prints one table and writes `artifacts/bench.json`.
 *
 * @returns how many figures miss their goal
 */
export async function bench(say: (line: string) => void): Promise<number> {
  say(`Measuring everything ${RUNS} times; this takes some minutes ...`);
  const clicks = await click(RUNS);
  const pages = await page(RUNS);
  const books = await book(RUNS);
  const figures = [...clicks, ...pages.figures, ...books.figures];
  const curves = [...pages.curves, ...books.curves];
  write(figures, curves);
  say('\nTime, and how many times its yardstick: middle (least to most) of all runs');
  for (const figure of figures) say(describe(figure));
  say('\nGrowth as a power of the size (0: none, 1: in proportion), and the times at each size');
  for (const curve of curves) say(describeCurve(curve));
  say('\nSize after gzip');
  for (const size of sizes()) say(describeSize(size));
  const missed = figures.filter(figure => !reached(figure));
  say(`\n${figures.length - missed.length} of ${figures.length} figures reach their goal.`);
  return missed.length;
}
