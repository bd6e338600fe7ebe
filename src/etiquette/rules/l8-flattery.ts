import { findingOf } from '../finding-of.ts';
import { profileGround } from '../ground/ground.ts';
import { inProfile } from '../ground/in-name.ts';
import { tokensOf } from '../ground/tokens.ts';
import type { Rule } from '../review-types.ts';
import { sentenceAt } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const TRAITS = {
  rule: 'L8',
  dimension: 'specificity',
  severity: 'warn',
  source: 'advice A7',
} as const;

/** L8: one true, specific compliment; stacked or vague praise is not believed. */
export const flattery: Rule = {
  id: 'L8',
  check(letter, context) {
    const analysis = analyse(letter);
    const { folded, lexicon, body } = analysis;
    if (lexicon === undefined) return [];
    const { strong, courtesy, vague } = lexicon.praise;
    const own = folded.slice(body.start, body.end);
    const vagueHits = findPhrases(own, vague, body.start).filter(hit => {
      const after = folded.slice(hit.end, sentenceAt(analysis, hit.start)?.end ?? hit.end);
      const profile = profileGround(context.profile, lexicon.language);
      return !tokensOf(after).some(
        token =>
          token.length > 3 && profile.tokens.has(token) && !lexicon.reason.generic.has(token),
      );
    });
    const strongHits = findPhrases(own, strong, body.start)
      .filter(hit => !courtesy.test(folded.slice(Math.max(0, hit.start - 30), hit.start)))
      .filter(hit => !inProfile(hit.words, context));
    const stacked = strongHits.length > 1 ? strongHits.slice(1) : [];
    const shown = stacked.filter(
      hit => !vagueHits.some(v => v.start < hit.end && hit.start < v.end),
    );
    return [
      ...vagueHits.map(hit =>
        findingOf(
          TRAITS,
          'This praise would fit anybody: name the one thing of theirs that struck you.',
          hit,
        ),
      ),
      ...shown.map(hit =>
        findingOf(
          TRAITS,
          'Praise loses weight when it is stacked: keep the one compliment you mean most.',
          hit,
        ),
      ),
    ];
  },
};
