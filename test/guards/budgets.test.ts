import { expect, it } from 'vitest';
import { bundleSizes } from '../../scripts/lib/bundle-sizes.mjs';
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
