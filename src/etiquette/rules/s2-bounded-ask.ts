import type { Rule } from '../review-types.ts';
import { adding } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { hasPhrase } from '../text/phrases.ts';

/** S2: the ask is for a small, bounded time, so that a yes costs little (A4). */
export const boundedAsk: Rule = {
  id: 'S2',
  check(letter, context) {
    const analysis = analyse(letter);
    const { lexicon, folded, blank, body } = analysis;
    if (letter.occasion !== 'first-request' || blank || lexicon === undefined) return [];
    if (hasPhrase(folded.slice(body.start, body.end), lexicon.ask.bounded)) return [];
    const minutes = String(context.sender.minutes || 15);
    const sentence = lexicon.sentences.ask.replace('{minutes}', minutes);
    return [
      {
        rule: 'S2',
        dimension: 'ask',
        severity: 'block',
        why: `Say how little you ask for, such as ${minutes} minutes: a small, bounded favour is easy to grant.`,
        source: 'advice A4',
        fix: adding(analysis, sentence, `Ask for ${minutes} minutes`, last =>
          hasPhrase(last.folded, lexicon.thanks),
        ),
        override: 'knowingly',
      },
    ];
  },
};
