import type { Severity } from '../finding.ts';
import { inKnownName, inProfile } from '../ground/in-name.ts';
import type { WeighedPhrase } from '../lexicon.ts';
import type { Rule } from '../review-types.ts';
import { removing, replacing, sentenceAt } from '../text/amend.ts';
import { type Analysis, analyse } from '../text/analyse.ts';
import { findPhrases, type Hit } from '../text/phrases.ts';

const SEVERITY: Readonly<Record<WeighedPhrase['weight'], Severity>> = {
  strong: 'block',
  soft: 'warn',
  faint: 'info',
};

/** L6: urgency, demands and guilt make a favour into a burden. */
export const pressure: Rule = {
  id: 'L6',
  check(letter, context) {
    const analysis = analyse(letter);
    return findPhrases(analysis.folded, analysis.lexicon?.pressure)
      .filter(hit => !inKnownName(letter.text, hit, context))
      .filter(
        hit => hit.words.includes(' ') || !inProfile(hit.words, context) || hit.words === 'asap',
      )
      .map(hit => {
        const fix = fixFor(analysis, hit);
        return {
          rule: 'L6',
          dimension: 'respect' as const,
          severity: SEVERITY[hit.phrase.weight],
          why: 'This presses them; a favour asked without hurry or guilt is easier to grant.',
          source: 'advice A14',
          range: { start: hit.start, end: hit.end },
          override: 'knowingly' as const,
          ...(fix === undefined ? {} : { fix }),
        };
      });
  },
};

/** Better words where there are some; otherwise without the sentence, where it is all pressure. */
function fixFor(analysis: Analysis, hit: Hit<WeighedPhrase>) {
  if (hit.phrase.instead !== undefined) return replacing(analysis.text, hit, hit.phrase.instead);
  const sentence = sentenceAt(analysis, hit.start);
  if (sentence === undefined || hit.end > sentence.end || sentence.words.length > 14)
    return undefined;
  return removing(analysis.text, sentence, 'Remove this sentence');
}
