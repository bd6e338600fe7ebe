/**
 * The text with its first letter as a sentence begins. Words with their own
 * capitals inside (iOS, eBay) stay as their owners write them, and so does a text that starts with a figure.
 */
export function capitalise(text: string): string {
  const start = text.search(/\p{L}/u);
  if (start < 0 || /\p{N}/u.test(text.slice(0, start))) return text;
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(start))?.[0] ?? '';
  if (/^\p{Ll}\p{Lu}/u.test(word)) return text;
  const [first = ''] = text.slice(start);
  return `${text.slice(0, start)}${first.toUpperCase()}${text.slice(start + first.length)}`;
}
