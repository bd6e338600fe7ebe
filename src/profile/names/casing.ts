/** `OKONKWO` as one writes it: `Okonkwo`, `O'NEILL` as `O'Neill`, `MCDONALD` as `McDonald`. */
function nameCase(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, letter => letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Written in capitals, and long enough not to be initials such as `JP`. */
export function isShouted(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}

/**
 * Words of a name with capitals put right. Names in lower case are left as they are:
 * some people write theirs so on purpose.
 */
export function calmCase(
  words: readonly string[],
  isParticle: (word: string) => boolean,
): string[] {
  if (!words.some(isShouted)) return [...words];
  const allShouted = words.every(word => word === word.toUpperCase());
  return words.map((word, index) => {
    if (allShouted && index > 0 && isParticle(word.toLowerCase())) return word.toLowerCase();
    if (isShouted(word)) return nameCase(word);
    return allShouted && word.length > 1 && words.length > 1 && !word.includes('.')
      ? nameCase(word)
      : word;
  });
}
