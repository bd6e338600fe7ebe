import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BUILT_EXTENSION } from '../e2e/support/paths.ts';
import type { Figure } from './figure.ts';

/** Budgets in bytes after gzip; raise one deliberately, in the change that needs it. */
const BUDGETS: readonly (readonly [name: string, files: RegExp, bytes: number])[] = [
  ['what enters a page', /^src\/content\//, 36 * 1024],
  ['everything else that runs', /^(?!src\/content\/).*\.js$/, 300 * 1024],
  ['styles', /\.css$/, 12 * 1024],
];

/** Compressed size of the build's parts, beside their budgets. */
export function sizes(): readonly Figure[] {
  const files = readdirSync(BUILT_EXTENSION, { recursive: true, encoding: 'utf8' });
  return BUDGETS.map(([name, pattern, yardstick]) => {
    const value = files
      .filter(file => pattern.test(file) && /\.(js|css)$/.test(file))
      .map(file => gzipSync(readFileSync(`${BUILT_EXTENSION}/${file}`)).length)
      .reduce((sum, size) => sum + size, 0);
    return { name: `${name}, gzip / its budget`, value, yardstick, unit: 'bytes', goal: 1 };
  });
}
