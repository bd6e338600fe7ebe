import { rankReasons } from '../../src/message/reasons/rank-reasons.ts';
import { CHANNELS } from '../../src/message/terms.ts';
import { findInsights } from '../../src/profile/insights/find-insights.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { Sender } from '../../src/sender/sender.ts';
import { PEOPLE } from './people.ts';
import { GALLERY_NOW } from './person.ts';
import { known, LATER, type Scene, speaking } from './scenes.ts';
import { SENDERS } from './senders.ts';

/** Every letter of one sender to one person: each reason by each channel, each later occasion in writing. */
function between(profile: Profile, who: string, sender: Sender, language: string): Scene[] {
  const insights = findInsights(profile, sender, GALLERY_NOW);
  const reasons = rankReasons({
    profile,
    sender,
    insights,
    context: {},
    now: GALLERY_NOW,
    language,
  });
  const base = { profile, who, sender, insights, context: {}, wording: 0, language };
  const first = reasons.flatMap(reason =>
    CHANNELS.map(channel => ({
      ...base,
      reason,
      channel,
      occasion: 'first-request' as const,
      context: reason.kind === 'referral' ? known(['referrer'], language) : {},
    })),
  );
  const [best] = reasons;
  if (best === undefined) return first;
  const later = LATER.flatMap(([occasion, names]) =>
    (['message', 'email'] as const).map(channel => ({
      ...base,
      reason: best,
      channel,
      occasion,
      context: known(names, language),
    })),
  );
  return [...first, ...later];
}

/** Every person of the gallery × every sender × reasons × channels × occasions: thousands of letters. */
export function everyScene(language = 'en'): readonly Scene[] {
  return PEOPLE.flatMap(profile =>
    Object.entries(SENDERS).flatMap(([who, sender]) =>
      between(profile, who, speaking(sender, language), language),
    ),
  );
}
