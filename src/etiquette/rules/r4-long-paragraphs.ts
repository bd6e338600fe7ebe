import { findingOf } from '../finding-of.ts';
import { wrappedLines } from '../measure/wrapped-lines.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'R4',
  dimension: 'clarity',
  severity: 'info',
  source: 'good editing',
} as const;
const MOST_LINES = 3;
/** Characters on a line of a mail window; a phone makes twice as many lines of it. */
const LINE_WIDTH = 90;

/** R4: a block of more than three lines is skimmed. */
export const longParagraphs: Rule = {
  id: 'R4',
  check({ text, channel }) {
    if (channel === 'note' || channel === 'spoken') return [];
    return [...text.matchAll(/\S[^\n]*\S/g)]
      .filter(match => wrappedLines(match[0], LINE_WIDTH) > MOST_LINES)
      .map(match =>
        findingOf(TRAITS, 'A long block is skimmed: begin a new paragraph before the ask.', {
          start: match.index,
          end: match.index + match[0].length,
        }),
      );
  },
};
