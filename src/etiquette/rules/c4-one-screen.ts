import { findingOf } from '../finding-of.ts';
import { wrappedLines } from '../measure/wrapped-lines.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'C4',
  dimension: 'brevity',
  severity: 'info',
  source: 'career centres (SFU)',
} as const;

/** Characters on one line of a phone. */
const PHONE_WIDTH = 40;
/** The catalogue says about 600 characters; ragged lines of 40 make 18 of those. */
const MOST = { characters: 600, lines: 18 };

/** Lines quoted for somebody else to pass on: they are read elsewhere, and not by who gets the letter. */
const TO_PASS_ON = /["“„][^"”“]{40,}["”“]/gu;

/** C4: more than one phone screen is put off until later. */
export const oneScreen: Rule = {
  id: 'C4',
  check({ text: whole, channel, occasion }) {
    const text = occasion === 'introduction-request' ? whole.replace(TO_PASS_ON, '') : whole;
    if (channel === 'spoken' || channel === 'note') return [];
    if (text.length <= MOST.characters && wrappedLines(text, PHONE_WIDTH) <= MOST.lines) return [];
    return [
      findingOf(
        TRAITS,
        'This does not fit one phone screen; what fits is read at once, so see what can wait.',
      ),
    ];
  },
};
