const WORDS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
] as const;

/** `zwölf`, but `13`. */
export function numberInWords(text: string): string {
  return WORDS[Number(text)] ?? text;
}

/** `Montag, Dienstag oder Mittwoch`. */
export function listOf(items: readonly string[], word: 'und' | 'oder'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
