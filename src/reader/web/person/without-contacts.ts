const MAIL =
  /[\p{L}\p{N}._%+-]+(?:@|\s*[([]\s*at\s*[)\]]\s*)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Nine digits and more, grouped as telephone numbers are; a span of years has eight. */
const PHONE = /(?:\+|\b00)?(?:\d[\s()./-]{0,2}){9,15}(?!\d)/g;
/** Stands for a contact until its sentence is dropped; cleaned text holds no such character. */
const MARK = '\u0000';
const SENTENCES = /(?<=[.!?\u2026])\s+(?=\S)/u;

/**
 * A text without the sentences that give an e-mail address or telephone number: they
 * are never kept (A14), and half a sentence would read as a mistake.
 */
export function withoutContacts(text: string): string {
  const marked = text.replace(MAIL, MARK).replace(PHONE, MARK);
  if (!marked.includes(MARK)) return text;
  return marked
    .split('\n')
    .map(line =>
      line
        .split(SENTENCES)
        .filter(sentence => !sentence.includes(MARK))
        .join(' '),
    )
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}
