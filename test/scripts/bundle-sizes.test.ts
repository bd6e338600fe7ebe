import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleSizes, checkBudgets } from '../../scripts/lib/bundle-sizes.mjs';

/** Letters that do not compress: each adds close to a byte. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  })
    .join('')
    .replace(/["'`\\]/g, '_');
}

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'budgets-'));
  const files = {
    'src/popup/index.js': 'import{a}from"../../shared.js";import(`../../late.js`)',
    'shared.js': `import"./src/popup/index.js";export const a="${noise(5000)}"`,
    'late.js': `new Worker(new URL("/assets/import-worker-x1.js"));"${noise(3000)}"`,
    'assets/import-worker-x1.js': `"${noise(2000)}"`,
    'apart.js': `"${noise(9000)}"`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const budget = (later: boolean, bytes: number) => ({
  bundle: 'the popup',
  starts: ['src/popup/index.js'],
  later,
  bytes,
  why: 'Because of the letter.',
});
const sizeOf = (later: boolean) => bundleSizes(folder, [budget(later, 1)])[0]?.size ?? 0;

describe('the size of a bundle', () => {
  it('counts what is imported, once, and what is loaded on demand only where asked and not set apart', () => {
    expect(sizeOf(false)).toBeGreaterThan(3500);
    expect(sizeOf(false)).toBeLessThan(5500);
    const without = { ...budget(true, 1), apart: ['late.js'] };
    expect(bundleSizes(folder, [without])[0]?.size).toBe(sizeOf(false));
    const later = sizeOf(true) - sizeOf(false);
    expect(later).toBeGreaterThan(3500);
    expect(later).toBeLessThan(5500);
  });

  it('cannot be told of a file that is not there', () => {
    const gone = { ...budget(false, 1), starts: ['gone.js'] };
    expect(() => bundleSizes(folder, [gone])).toThrow(/"the popup" names gone\.js/);
  });
});

describe('a budget', () => {
  it('that is kept says nothing', () => {
    expect(() => checkBudgets(folder, [budget(true, 20_000)])).not.toThrow();
  });

  it('that is not names the bundle, both sizes, the reason, and what to do', () => {
    const check = () => checkBudgets(folder, [budget(false, 2048)]);
    expect(check).toThrow(/"the popup" is [3-5]\.\d KiB after gzip; its budget is 2\.0 KiB\./);
    expect(check).toThrow(/Because of the letter\./);
    expect(check).toThrow(/raise the budget in scripts\/lib\/budgets\.mjs and say why/);
  });
});
