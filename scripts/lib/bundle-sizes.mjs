import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUDGETS } from './budgets.mjs';
import { HelpfulError } from './say.mjs';

/** How a built script names another: statically, on demand, or as a worker's address. */
const STATIC = /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const ON_DEMAND = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const WORKER = /["'`](?:\.{0,2}\/)?(assets\/[\w-]*worker[\w-]*\.js)["'`]/g;

/** Files of the build that a script names, by their path in it. */
function namedBy(folder, file, later) {
  if (!file.endsWith('.js')) return [];
  const text = readFileSync(join(folder, file), 'utf8');
  const beside = pattern =>
    [...text.matchAll(pattern)].map(([, path]) => normalize(join(dirname(file), path)));
  const workers = [...text.matchAll(WORKER)].map(([, path]) => path);
  const named = later ? [...beside(STATIC), ...beside(ON_DEMAND), ...workers] : beside(STATIC);
  return named.filter(path => existsSync(join(folder, path)));
}

/**
 * The starts of a bundle and everything that comes with them, each file once, without what is set apart.
 *
 * @param {string} folder the built extension
 * @param {import('./bundle-sizes.d.mts').Budget} budget
 */
export function filesOf(folder, { starts, later, apart = [] }) {
  const files = new Set();
  const open = [...starts];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file) || apart.includes(file)) continue;
    files.add(file);
    open.push(...namedBy(folder, file, later));
  }
  return [...files];
}

/**
 * The size of each bundle after gzip, beside its budget.
 *
 * @param {string} folder the built extension
 * @param {readonly import('./bundle-sizes.d.mts').Budget[]} [budgets]
 */
export function bundleSizes(folder, budgets = BUDGETS) {
  return budgets.map(budget => {
    const missing = budget.starts.filter(file => !existsSync(join(folder, file)));
    if (missing.length > 0) {
      throw new HelpfulError(
        `The budget of "${budget.bundle}" names ${missing.join(', ')}, which the build does not have. Name the file that took its place in scripts/lib/budgets.mjs.`,
      );
    }
    const there = budgets.find(({ bundle }) => bundle === budget.besides);
    const already = there === undefined ? [] : filesOf(folder, there);
    const size = filesOf(folder, budget)
      .filter(file => !already.includes(file))
      .map(file => gzipSync(readFileSync(join(folder, file))).length)
      .reduce((sum, bytes) => sum + bytes, 0);
    return { ...budget, size };
  });
}

function kib(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

/**
 * Fails when a bundle is larger than it may be.
 *
 * @throws HelpfulError that names the bundle, its size, its budget, and what to do
 */
export function checkBudgets(folder, budgets = BUDGETS) {
  const over = bundleSizes(folder, budgets).filter(({ size, bytes }) => size > bytes);
  if (over.length === 0) return;
  const sentences = over.map(
    ({ bundle, size, bytes, why }) =>
      `The bundle "${bundle}" is ${kib(size)} after gzip; its budget is ${kib(bytes)}. ${why}`,
  );
  throw new HelpfulError(
    `${sentences.join('\n')}\nLoad on demand what is not needed at first, or take it out; if it has to be there, raise the budget in scripts/lib/budgets.mjs and say why.`,
  );
}
