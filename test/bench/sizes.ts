import { type BundleSize, bundleSizes } from '../../scripts/lib/bundle-sizes.mjs';
import { BUILT_EXTENSION } from '../e2e/support/paths.ts';

/** Compressed size of the build's parts, beside their budgets. */
export function sizes(): readonly BundleSize[] {
  return bundleSizes(BUILT_EXTENSION);
}

/** A bundle as one line of the table. */
export function describeSize({ bundle, size, bytes }: BundleSize): string {
  const kib = (number: number) => (number / 1024).toFixed(1);
  return `${bundle.padEnd(48)}${`${kib(size)} KiB`.padStart(13)}  ${(size / bytes).toFixed(2)} x its budget of ${kib(bytes)} KiB`;
}
