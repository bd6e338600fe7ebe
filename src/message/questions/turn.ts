/**
 * A number from 0 to 2^32 - 1 that is always the same for the same words: decides
 * between equals without chance, so that a kit can be shown again as it was (FNV-1a).
 */
export function turn(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const code of words.join('\u0000')) {
    hash = Math.imul(hash ^ (code.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
