import type { Rule } from '../review-types.ts';
import { adding } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { hasPhrase } from '../text/phrases.ts';

/** S6: give them the words to say no; in a reminder that is a must (A14). */
export const easyOut: Rule = {
  id: 'S6',
  check(letter) {
    const analysis = analyse(letter);
    const { lexicon, folded, blank } = analysis;
    const reminder = letter.occasion === 'reminder';
    if (
      !reminder &&
      letter.occasion !== 'first-request' &&
      letter.occasion !== 'introduction-request'
    )
      return [];
    if (blank || lexicon === undefined || hasPhrase(folded, lexicon.easyOut)) return [];
    const { easyOut: whole, easyOutShort } = lexicon.sentences;
    const sentence =
      letter.channel === 'note' || letter.channel === 'spoken' ? easyOutShort : whole;
    return [
      {
        rule: 'S6',
        dimension: 'respect',
        severity: reminder ? 'block' : 'warn',
        why: reminder
          ? 'A reminder has to make a no easy: give them the words to decline.'
          : 'Make a no as easy as a yes: a yes given freely is worth more.',
        source: 'advice A14',
        fix: adding(analysis, sentence, 'Add an easy way out', last =>
          hasPhrase(last.folded, lexicon.thanks),
        ),
        override: 'knowingly',
      },
    ];
  },
};
