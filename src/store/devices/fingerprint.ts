import { canonicalJson } from '../backup/canonical.ts';

/**
 * A number that tells two contents apart, quickly and without waiting: a transaction
 * may not wait for the browser's own hashes. Good against chance, not against intent.
 */
export function fingerprint(value: unknown): number {
  const text = canonicalJson(value);
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4_294_967_296 * (high & 0x1fffff) + (low >>> 0);
}
