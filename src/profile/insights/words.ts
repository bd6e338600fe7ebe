/** Words of a text in lower case, without accents of typography: what lexicons are compared with. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => word !== '');
}

/** The same name, however it is spaced, cased or punctuated. */
export function sameName(one: string, other: string): boolean {
  const left = wordsOf(one).join(' ');
  return left !== '' && left === wordsOf(other).join(' ');
}
