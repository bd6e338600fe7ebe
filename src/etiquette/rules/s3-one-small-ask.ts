import type { Finding } from '../finding.ts';
import { findingOf } from '../finding-of.ts';
import { namedTimes } from '../measure/asked-minutes.ts';
import type { Rule } from '../review-types.ts';
import { replacing } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const TRAITS = {
  rule: 'S3',
  dimension: 'ask',
  severity: 'warn',
  source: 'career centres (Texas A&M)',
} as const;
/** Minutes; 15 is best, 20 to 30 is what career centres accept. */
const MOST_MINUTES = 30;

/** S3: one ask, of half an hour at the most. */
export const oneSmallAsk: Rule = {
  id: 'S3',
  check(letter, context) {
    const asks = ['first-request', 'reminder', 'introduction-request'].includes(letter.occasion);
    const analysis = analyse(letter);
    const { folded, lexicon, body } = analysis;
    if (!asks || lexicon === undefined) return [];
    const times = namedTimes(analysis);
    const minutes = Math.min(context.sender.minutes || 15, MOST_MINUTES);
    const findings: Finding[] = times
      .filter(time => time.minutes > MOST_MINUTES)
      .map(time =>
        findingOf(
          TRAITS,
          `That is a lot to give a stranger: ask for ${minutes} minutes, they may offer more.`,
          time,
          replacing(letter.text, { start: time.start, end: time.end }, `${minutes} minutes`),
        ),
      );
    const own = folded.slice(body.start, body.end);
    const kinds = Object.values(lexicon.askKinds).flatMap(list =>
      findPhrases(own, list, body.start).slice(0, 1),
    );
    const second = kinds.length > 1 ? kinds[1] : times.length > 0 ? kinds[0] : undefined;
    if (second !== undefined && letter.occasion !== 'introduction-request') {
      findings.push(
        findingOf(
          TRAITS,
          'Two favours are harder to grant than one: keep the conversation, leave this for later.',
          second,
        ),
      );
    }
    return findings;
  },
};
