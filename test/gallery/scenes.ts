import type { ComposeContext, ReasonOption } from '../../src/message/compose-types.ts';
import { rankReasons } from '../../src/message/reasons/rank-reasons.ts';
import { CHANNELS, type Channel, type Occasion } from '../../src/message/terms.ts';
import type { Insight } from '../../src/profile/insight.ts';
import { findInsights } from '../../src/profile/insights/find-insights.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { NEW_SENDER, type Sender } from '../../src/sender/sender.ts';
import { senderIn } from '../../src/sender/sender-in.ts';
import { PEOPLE } from './people.ts';
import { GALLERY_NOW } from './person.ts';
import { SENDERS } from './senders.ts';

/** One letter of the gallery: who writes to whom, why, how and when. */
export interface Scene {
  readonly profile: Profile;
  readonly who: string;
  readonly sender: Sender;
  readonly reason: ReasonOption;
  readonly channel: Channel;
  readonly occasion: Occasion;
  readonly insights: readonly Insight[];
  readonly context: ComposeContext;
  readonly wording: number;
  /** Language of the letter; English where nothing is said. */
  readonly language?: string;
}

const DAY = 86_400_000;

/** What a sender knows that no page does; used by the occasions after the first. */
const KNOWN: ComposeContext = {
  referrer: 'Joana Prado',
  introducer: 'Samir Nassar',
  friend: 'Samir Nassar',
  friendFirst: 'Samir',
  times: ['Tuesday afternoon', 'Thursday morning'],
  learned: 'that the first month is for listening',
  news: 'I start a two-week placement in March',
  later: 'after the holidays',
  colleague: 'Marta Lind',
  named: ['Priya Shah'],
  promised: ['The list of kilns'],
  welcome: true,
  sentAt: GALLERY_NOW - 11 * DAY,
};

/** The same, where a sender says it in another language. */
const KNOWN_IN: Readonly<Record<string, ComposeContext>> = {
  de: {
    times: ['Dienstagnachmittag', 'Donnerstagvormittag'],
    learned: 'dass der erste Monat zum Zuhören da ist',
    news: 'Im März beginne ich ein zweiwöchiges Praktikum',
    later: 'nach den Feiertagen',
    promised: ['die Liste der Brennöfen'],
  },
};

/** What each later occasion may rest on; nothing else is told, so that nothing else is claimed. */
export const LATER: readonly (readonly [Occasion, readonly (keyof ComposeContext)[]])[] = [
  ['reminder', ['sentAt']],
  ['booking', ['times']],
  ['thank-you', ['learned', 'named', 'promised', 'welcome']],
  ['keeping-in-touch', ['news', 'learned']],
  ['introduction-request', ['friend', 'friendFirst']],
  ['news-to-introducer', ['introducer', 'news']],
  ['goodbye', []],
  ['answer-not-now', ['later']],
  ['answer-ask-colleague', ['colleague']],
];

/** The parts of what is known that an occasion may rest on. */
export function known(names: readonly (keyof ComposeContext)[], language = 'en'): ComposeContext {
  const all = { ...KNOWN, ...KNOWN_IN[language] };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => names.some(each => each === name)),
  );
}

/** The sender as they speak of themselves in a language, where they do; else as they do in English. */
export function speaking(sender: Sender, language: string): Sender {
  return sender.inOtherWords?.[language] === undefined ? sender : senderIn(sender, language);
}

function scenesFor(profile: Profile, at: number, language: string): Scene[] {
  const names = Object.keys(SENDERS);
  const who = names[at % names.length] ?? 'newcomer';
  const sender = speaking(SENDERS[who] ?? NEW_SENDER, language);
  const insights = findInsights(profile, sender, GALLERY_NOW);
  const input = { profile, sender, insights, context: {}, now: GALLERY_NOW, language };
  const [best, second] = rankReasons(input);
  if (best === undefined) return [];
  const base = { profile, who, sender, insights, context: {}, wording: 0, language };
  const channel = CHANNELS[at % CHANNELS.length] ?? 'message';
  const first = (['note', 'inmail', 'email'] as const).map(each => ({
    ...base,
    reason: best,
    channel: each,
    occasion: 'first-request' as const,
  }));
  const other =
    second === undefined
      ? []
      : [{ ...base, reason: second, channel, occasion: 'first-request' as const, wording: 1 }];
  return [...first, ...other, ...laterScenes(base, best, at), ...referredScenes(base, at)];
}

type Base = Omit<Scene, 'reason' | 'channel' | 'occasion'>;

/** Each person gets one later occasion, and every ninth therefore all of them in turn. */
function laterScenes(base: Base, reason: ReasonOption, at: number): Scene[] {
  const [occasion, names] = LATER[at % LATER.length] ?? [];
  if (occasion === undefined || names === undefined) return [];
  const channel = at % 2 === 0 ? 'message' : 'email';
  return [{ ...base, reason, channel, occasion, context: known(names, base.language) }];
}

/** Every fifth person is written to on somebody's word. */
function referredScenes(base: Base, at: number): Scene[] {
  if (at % 5 !== 0) return [];
  const context = known(['referrer'], base.language);
  const [reason] = rankReasons({ ...base, context, now: GALLERY_NOW });
  if (reason === undefined) return [];
  return (['note', 'message'] as const).map(channel => ({
    ...base,
    reason,
    channel,
    occasion: 'first-request' as const,
    context,
  }));
}

/** All letters of the gallery, person by person. */
export const SCENES: readonly Scene[] = scenesIn('en');

/** The same letters in another language. */
export function scenesIn(language: string): readonly Scene[] {
  return PEOPLE.flatMap((profile, at) => scenesFor(profile, at, language));
}
