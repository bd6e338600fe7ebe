import type { FactRef } from '../../profile/fact-ref.ts';
import type { Insight } from '../../profile/insight.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ComposeRequest } from '../compose-types.ts';
import type { LanguagePack } from '../phrases/pack.ts';

/** Something they wrote, as a letter may say it back: in the second person, or quoted as it stands. */
export type OwnWords =
  | { readonly said: string; readonly fact: FactRef }
  | { readonly lesson: string; readonly fact: FactRef }
  | { readonly words: string; readonly fact: FactRef };

/** Longer than this no longer reads as an aside. */
const QUOTE_LENGTH = 90;
const SAID_LENGTH = 110;

/** A line of why they do their work, turned to "you" where that can be done surely. */
export function saidOf(insight: Insight | undefined, pack: LanguagePack): string | undefined {
  const quote = insight?.kind === 'about-why' ? insight.values['quote'] : undefined;
  if (quote === undefined || quote.length > SAID_LENGTH) return undefined;
  return pack.quote(`${quote}.`, quote.length) === quote ? pack.saidToAuthor(quote) : undefined;
}

/**
 * Their own words beside the reason: why they do it first, then a line of a post, then one
 * of their about text. Nothing where the reason rests on their words already.
 */
export function ownWords(
  { profile, insights, reason }: ComposeRequest,
  pack: LanguagePack,
): OwnWords | undefined {
  const kind = reason.insight?.kind;
  if (kind === 'about-why' || kind === 'post' || kind === 'headline') return undefined;
  const said = saidOf(
    insights.find(insight => insight.kind === 'about-why'),
    pack,
  );
  if (said !== undefined) {
    return pack.ownWords.isLesson(said) ? { lesson: said, fact: 'about' } : { said, fact: 'about' };
  }
  return lineOfPost(insights, profile, pack) ?? lineOfAbout(profile, pack);
}

function lineOfPost(
  insights: readonly Insight[],
  profile: Profile,
  pack: LanguagePack,
): OwnWords | undefined {
  for (const { kind, evidence } of insights) {
    const [fact] = evidence;
    if (kind !== 'post' || fact === undefined) continue;
    const text = profile.posts[Number(fact.split('.')[1])]?.value.text;
    const words = text === undefined ? undefined : pack.quote(text, QUOTE_LENGTH);
    if (words !== undefined) return { words, fact };
  }
  return undefined;
}

function lineOfAbout({ about, name }: Profile, pack: LanguagePack): OwnWords | undefined {
  if (about === undefined || about.confidence === 'low') return undefined;
  const words = pack.quote(about.value, QUOTE_LENGTH);
  if (words === undefined || pack.ownWords.isMereBio(words)) return undefined;
  if (pack.ownWords.isOfAnother(words, name.value.first)) return undefined;
  const said = pack.saidToAuthor(words);
  return said === undefined ? { words, fact: 'about' } : { said, fact: 'about' };
}
