import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundleSizes, filesOf } from '../../scripts/lib/bundle-sizes.mjs';
import { BUILT_EXTENSION } from '../e2e/support/paths.ts';

const sizes = bundleSizes(BUILT_EXTENSION);

it.each(sizes.map(({ bundle, size, bytes, why }) => [bundle, size, bytes, why] as const))(
  '%s is within its budget, which has a reason and is near enough to be felt',
  (_bundle, size, bytes, why) => {
    expect(size).toBeLessThanOrEqual(bytes);
    expect(bytes).toBeLessThan(size * 2);
    expect(why.length).toBeGreaterThan(40);
  },
);

it('the popup tells the browser at once of every script that comes before the letter', () => {
  const budget = sizes.find(({ bundle }) => bundle === 'popup, until the letter shows');
  const scripts = budget && filesOf(BUILT_EXTENSION, budget).filter(file => file.endsWith('.js'));
  const page = readFileSync(`${BUILT_EXTENSION}/src/popup/index.html`, 'utf8');
  const named = [...page.matchAll(/(?:modulepreload"[^>]* href|<script[^>]* src)="\/([^"]+)"/g)];
  expect(named.map(([, file]) => file).sort()).toEqual([...(scripts ?? [])].sort());
  expect(named.length).toBeGreaterThan(4);
});
