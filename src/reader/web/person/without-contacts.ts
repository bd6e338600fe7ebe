/** The part before the sign has at most 64 characters (RFC 5321); without a bound a long word takes minutes. */
const MAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:@|\s{0,3}[([]\s{0,3}at\s{0,3}[)\]]\s{0,3})[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Nine digits and more, grouped as telephone numbers are; a span of years has eight. */
const PHONE = /(?:\+|\b00)?(?:\d[\s()./-]{0,2}){9,15}(?!\d)/g;
/** Without one of these there is no address to look for. */
const AT = /@|[([]\s{0,3}at\s{0,3}[)\]]/i;
/** Stands for a contact until its sentence is dropped; cleaned text holds no such character. */
const MARK = '\u0000';
const SENTENCES = /(?<=[.!?\u2026])\s+(?=\S)/u;

/**
 * A text without the sentences that give an e-mail address or telephone number: they
 * are never kept (A14), and half a sentence would read as a mistake.
 */
export function withoutContacts(text: string): string {
  const marked = (AT.test(text) ? text.replace(MAIL, MARK) : text).replace(PHONE, MARK);
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
