import { assertedGround, profileGround, senderGround } from '../ground/ground.ts';
import { stem, tokensOf } from '../ground/tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReviewContext } from '../review-types.ts';
import type { Sentence } from '../text/analyse.ts';
import { hasPhrase } from '../text/phrases.ts';

/**
 * Whether a sentence says why this very person is written to: somebody sent the
 * writer, they share a road, or it names something that stands on the profile.
 */
export function saysWhy(sentence: Sentence, lexicon: Lexicon, context: ReviewContext): boolean {
  const { sentBy, together, alike, you, generic } = lexicon.reason;
  const { folded } = sentence;
  if (hasPhrase(folded, sentBy) || hasPhrase(folded, together) || /\[[^\]]+\]/.test(sentence.text))
    return true;
  const addressed = hasPhrase(folded, you);
  if (!addressed && hasPhrase(folded, lexicon.bio)) return false;
  if (addressed && hasPhrase(folded, alike)) return true;
  const own = tokensOf(context.profile.name.value.full);
  const special = tokensOf(sentence.text).filter(
    token =>
      token.length > 2 &&
      !generic.has(token) &&
      !lexicon.functionWords.has(token) &&
      !own.includes(token),
  );
  const profile = profileGround(context.profile, lexicon.language);
  const asserted = assertedGround(context.asserted);
  const known = special.filter(
    token =>
      profile.tokens.has(token) || profile.stems.has(stem(token)) || asserted.tokens.has(token),
  );
  if (known.length >= 2 || (addressed && known.length >= 1)) return true;
  if (named(sentence).some(token => known.includes(token))) return true;
  if (!addressed) return false;
  const sender = senderGround(context.sender);
  if (special.some(token => sender.tokens.has(token)) && special.length > 1) return true;
  return thin(context) && special.length > 0;
}

/** Words written as names, the first word aside. */
function named({ words }: Sentence): string[] {
  return words.slice(1).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? tokensOf(text) : []));
}

/** A page that told us hardly anything cannot ground a reason; any words of substance then count. */
function thin({ profile }: ReviewContext): boolean {
  return (
    profile.headline === undefined && profile.about === undefined && profile.positions.length === 0
  );
}
