import type { Insight, InsightKind } from '../../profile/insight.ts';
import type { ComposeRequest } from '../compose-types.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { connects, workInsight } from './work-insight.ts';

/** The phrasings of a part, and the insight whose values they may use. */
export interface PartPhrases {
  readonly phrases: readonly Phrase[];
  readonly insight: Insight | undefined;
  /** Phrasings that say less, for when none of the others can be used or fits. */
  readonly lastResort?: readonly Phrase[];
}

/** Reasons that are their own words already, so that none are said beside them. */
const OWN_WORDS: readonly InsightKind[] = ['about-why', 'post', 'headline'];

/** Parts that have other words for each topic. */
const BY_TOPIC: ReadonlySet<string> = new Set(['reason', 'compliment', 'question', 'subject']);

/**
 * Finds the phrasings of a part. Where the reason says who or what connects the two
 * rather than what this person does, compliment and question turn to the most
 * specific thing known of their work.
 */
export function phrasesFor(part: string, request: ComposeRequest, pack: LanguagePack): PartPhrases {
  const { reason } = request;
  const work = workInsight(request);
  if (part === 'why-you') {
    return connects(request) && work !== undefined
      ? { phrases: phrasesOn(pack, 'reason', work.kind), insight: work }
      : { phrases: [], insight: undefined };
  }
  if (part === 'compliment' && connects(request)) return { phrases: [], insight: undefined };
  if (part === 'own-words' && OWN_WORDS.includes(reason.insight?.kind ?? 'mutuals')) {
    return { phrases: [], insight: undefined };
  }
  if (part === 'news-what' && isSaid(request.context.news)) {
    return { phrases: phrasesOn(pack, part, 'news'), insight: undefined };
  }
  const debriefed = afterTalk(part, request);
  if (debriefed !== undefined) {
    return { phrases: phrasesOn(pack, part, debriefed), insight: undefined };
  }
  const tie = request.context.friendTie;
  if ((part === 'intro-open' || part === 'intro-ask') && tie !== undefined) {
    return { phrases: phrasesOn(pack, part, tie), insight: undefined };
  }
  if (!BY_TOPIC.has(part)) {
    return {
      phrases: pack.parts[part] ?? [],
      insight: reason.insight,
      lastResort: phrasesOn(pack, part, 'plain'),
    };
  }
  if (part === 'reason' || part === 'subject') {
    return {
      phrases: phrasesOn(pack, part, topicOf(request)),
      insight: reason.insight,
      lastResort: phrasesOn(pack, part, 'plain'),
    };
  }
  return {
    phrases: phrasesOn(pack, part, work?.kind ?? topicOf(request)),
    insight: work,
    ...(part === 'compliment' ? {} : { lastResort: phrasesOn(pack, part, 'plain') }),
  };
}

/** What the talk settled, so that the thank-you takes it up and does not ask for it again. */
function afterTalk(part: string, { occasion, context }: ComposeRequest): string | undefined {
  if (occasion !== 'thank-you') return undefined;
  if (part === 'thanks-else' && context.named?.some(isSaid)) return 'named';
  if (part === 'offer-own' && context.promised?.some(isSaid)) return 'promised';
  return part === 'thanks-touch' && context.welcome === true ? 'welcome' : undefined;
}

function isSaid(words: string | undefined): boolean {
  return (words ?? '').trim() !== '';
}

function topicOf({ reason: { kind, insight }, context }: ComposeRequest): string {
  if (kind === 'referral' || kind === 'local-expert') return kind;
  if (kind === 'introduction' && (context.introducer ?? '').trim() !== '') return kind;
  return insight?.kind ?? 'plain';
}

function phrasesOn(pack: LanguagePack, part: string, topic: string): readonly Phrase[] {
  return pack.parts[`${part}/${topic}`] ?? [];
}
