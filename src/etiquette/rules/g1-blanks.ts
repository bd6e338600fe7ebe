import type { Finding } from '../finding.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const BLANK =
  /\[[^\]\n]{0,60}\]|\{\{[^}\n]{0,60}\}?\}?|\{[a-z][\w .]{0,40}\}|<[a-z][a-z _-]{1,30}>|_{3,}|\bX{3,}\b/giu;

/** G1: a blank that was never filled tells the reader they are one of many. Never to be overridden. */
export const blanks: Rule = {
  id: 'G1',
  check(letter) {
    const { folded, lexicon, blank } = analyse(letter);
    if (blank) return [];
    const ranges = [...letter.text.matchAll(BLANK)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (const { start, end } of findPhrases(folded, lexicon?.emptyWords))
      ranges.push({ start, end });
    const findings: Finding[] = ranges.map(range => ({
      ...finding(letter.text.slice(range.start, range.end)),
      range,
    }));
    const subject = [...(letter.subject ?? '').matchAll(BLANK)][0];
    if (subject !== undefined) findings.push(finding(subject[0]));
    return findings;
  },
};

/** What to say about one blank. */
function finding(words: string): Finding {
  return {
    rule: 'G1',
    dimension: 'truth',
    severity: 'block',
    why: `${words} is still to be filled in: only you know what belongs there.`,
    source: 'advice A8',
    override: 'none',
  };
}
