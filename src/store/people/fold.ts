/** Text without case and diacritics, so that "Zoe" finds "Zoë". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Distinct folded words of some texts, at most `limit`: a pasted book would swell the index. */
export function words(texts: readonly string[], limit = 600): readonly string[] {
  const all = texts.flatMap(text => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(all)].slice(0, limit);
}
