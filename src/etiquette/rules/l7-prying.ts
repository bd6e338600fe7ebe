import { inKnownName, inProfile } from '../ground/in-name.ts';
import type { Rule } from '../review-types.ts';
import { removing, sentenceAt } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

/** L7: nothing private, and nothing that sounds like watching (A14). */
export const prying: Rule = {
  id: 'L7',
  check(letter, context) {
    const analysis = analyse(letter);
    return findPhrases(analysis.folded, analysis.lexicon?.prying)
      .filter(hit => !inKnownName(letter.text, hit, context))
      .filter(hit => !inProfile(withoutOwner(hit.words), context))
      .map(({ start, end, phrase }) => {
        const sentence = sentenceAt(analysis, start);
        const whole = sentence !== undefined && sentence.end >= end && sentence.words.length <= 18;
        return {
          rule: 'L7',
          dimension: 'respect' as const,
          severity: 'block' as const,
          why: phrase.why ?? 'Leave what is private out: this is about their work.',
          source: 'advice A14',
          range: { start, end },
          override: 'knowingly' as const,
          ...(whole ? { fix: removing(letter.text, sentence, 'Remove this sentence') } : {}),
        };
      });
  },
};

/** The thing without its owner: a photographer's profile speaks of `photos` itself. */
function withoutOwner(words: string): string {
  return words.split(' ').slice(1).join(' ');
}
