import type { Finding, TextRange } from '../finding.ts';
import { unknownNames } from '../ground/entities.ts';
import { unknownNumbers } from '../ground/numbers.ts';
import { unknownQuotes } from '../ground/quotes.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';

/**
 * G2: every name, figure and quotation has to stand on the profile or on the
 * sender's own word. "I know this is true" makes it the sender's word.
 */
export const grounding: Rule = {
  id: 'G2',
  check(letter, context) {
    const analysis = analyse(letter);
    // A request for an introduction may quote the words to forward: the sender's own, not a quotation.
    const forwards = letter.occasion === 'introduction-request';
    const quotes = forwards ? [] : unknownQuotes(analysis, context);
    const outside = (range: TextRange): boolean =>
      !quotes.some(quote => quote.start <= range.start && range.end <= quote.end) &&
      !inBrackets(letter.text, range);
    return [
      ...quotes.map(range => finding(letter.text, range, 'Did they say exactly')),
      ...[...unknownNames(analysis, context), ...unknownNumbers(analysis, context)]
        .filter(outside)
        .map(range => finding(letter.text, range, 'Are you sure of')),
    ];
  },
};

/** Blanks are G1's business. */
function inBrackets(text: string, { start, end }: TextRange): boolean {
  const open = text.lastIndexOf('[', start);
  const close = text.indexOf(']', start);
  return (
    open >= 0 &&
    close >= end - 1 &&
    !text.slice(open, close).includes('\n') &&
    text.lastIndexOf(']', start - 1) < open
  );
}

/** What to say about one unproven stretch. */
function finding(text: string, range: TextRange, opening: string): Finding {
  const words = text.slice(range.start, range.end);
  return {
    rule: 'G2',
    dimension: 'truth',
    severity: 'block',
    why: `${opening} ${words}? It is not on their profile nor in what you told about yourself, so check it or confirm it.`,
    source: 'nothing is claimed without ground',
    range,
    override: 'assert-true',
  };
}
