import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ARTIFACTS } from '../e2e/support/paths.ts';
import { BOOK } from './book.ts';
import { CLICK } from './click.ts';
import { describe, noWorse, ratioOf, reached } from './figure.ts';
import { describeCurve, exponents } from './growth.ts';
import type { Ledger } from './ledger.ts';
import { IMPORTING, READING, WRITING } from './page.ts';
import { measureParts } from './parts.ts';
import { describeSize, sizes } from './sizes.ts';

/** How often everything is measured; fewer for a quick look. */
const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);

const PARTS = [CLICK, READING, WRITING, IMPORTING, BOOK];

/** What can be measured by itself. */
export const PART_NAMES: readonly string[] = PARTS.map(({ name }) => name);

/** How many processes wanted a core, on average over the last minutes. */
function load(): number {
  return Math.round((loadavg()[1] ?? 0) * 10) / 10;
}

/** Writes what was measured as data, for comparing one run with another. */
function write({ figures, curves, failures }: Ledger): void {
  mkdirSync(ARTIFACTS, { recursive: true });
  const report = {
    at: new Date().toISOString(),
    machine: {
      cores: availableParallelism(),
      load: load(),
      platform: process.platform,
      node: process.version,
    },
    runs: RUNS,
    failures,
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

/** The whole table; of a part that failed, what it had measured until then. */
function print({ figures, curves, failures }: Ledger, say: (line: string) => void): void {
  say('\nTime, and how many times its yardstick: middle (least to most) of all runs');
  for (const figure of figures) say(describe(figure));
  if (curves.length > 0) {
    say('\nGrowth as a power of the size (0: none, 1: in proportion), and the times at each size');
    for (const curve of curves) say(describeCurve(curve));
  }
  say('\nSize after gzip');
  for (const size of sizes()) say(describeSize(size));
  const good = figures.filter(reached).length;
  const worse = figures.filter(figure => !noWorse(figure)).length;
  say(`\n${good} of ${figures.length} figures reach their goal. ${worse} are worse than is known.`);
  say(`${availableParallelism()} cores, ${load()} processes at a time.`);
  for (const { part, why } of failures) say(`\nThe part "${part}" failed: ${why}`);
}

/**
 * Measures everything, each beside its yardstick in the same run, so that a slow or busy
 * computer changes both. Prints one table and writes `artifacts/bench.json` as it goes.
 *
 * @param names of the parts to measure; all when empty
 * @returns true when every part came to its end and every figure reaches its goal, or
 *   misses it no further than a decision says
 */
export async function bench(
  say: (line: string) => void,
  names: readonly string[],
): Promise<boolean> {
  const parts = PARTS.filter(({ name }) => names.length === 0 || names.includes(name));
  say(`Measuring ${RUNS} times; all of it takes some minutes, more on a busy computer.`);
  const ledger = await measureParts(parts, { runs: RUNS, say }, write);
  print(ledger, say);
  return ledger.failures.length === 0 && ledger.figures.every(noWorse);
}
