/**
 * A stable number for a text (FNV-1a, 32 bits), so that the same person gets the
 * same wording each time and two people at one company get different ones.
 */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
