/** Lines of a card or calendar file with what was folded put together again (RFC 5545, 3.1). */
export function unfolded(file: string): readonly string[] {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(line => line !== '');
}

/** The cards of a file, each by the names of its lines; a line that belongs to none is an error. */
export function cardsIn(file: string): readonly Readonly<Record<string, string>>[] {
  const cards: Record<string, string>[] = [];
  for (const line of unfolded(file)) {
    const [, name, value] = /^([A-Z]+):(.*)$/s.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`No line of a card: ${line}`);
    if (line === 'BEGIN:VCARD') cards.push({});
    const card = cards.at(-1);
    if (card === undefined || name in card) throw new Error(`Twice, or before a card: ${line}`);
    if (name !== 'BEGIN') card[name] = value.replace(/\\([\\;,])/g, '$1');
  }
  return cards;
}

/** A Markdown text as it is read: without the marks that keep its characters from meaning anything. */
export function unmarked(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
