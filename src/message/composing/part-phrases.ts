import type { Insight, InsightKind } from '../../profile/insight.ts';
import type { ComposeRequest } from '../compose-types.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** The phrasings of a part, and the insight whose values they may use. */
export interface PartPhrases {
  readonly phrases: readonly Phrase[];
  readonly insight: Insight | undefined;
  /** Phrasings that say less, for when none of the others can be used or fits. */
  readonly lastResort?: readonly Phrase[];
}

/** What both share says little about their work, so a second sentence says why this person. */
const SHARED: readonly InsightKind[] = [
  'shared-school',
  'shared-employer',
  'shared-city',
  'shared-language',
  'mutuals',
];

/** Parts that have other words for each topic. */
const BY_TOPIC = new Set(['reason', 'compliment', 'question', 'subject']);

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
  if (!BY_TOPIC.has(part)) {
    return {
      phrases: pack.parts[part] ?? [],
      insight: reason.insight,
      lastResort: phrasesOn(pack, part, 'plain'),
    };
  }
  if (part === 'reason') {
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

/** True where the reason is a person or a place in common, not the work itself. */
function connects({ reason: { kind, insight } }: ComposeRequest): boolean {
  if (kind === 'referral' || kind === 'introduction') return true;
  return insight !== undefined && SHARED.includes(insight.kind);
}

/** The insight about their work to speak of: the reason's own, or else the most specific one. */
function workInsight(request: ComposeRequest): Insight | undefined {
  const { reason, insights } = request;
  if (!connects(request)) return reason.insight;
  return insights.find(
    ({ kind }) => !SHARED.includes(kind) && kind !== 'post' && kind !== 'about-why',
  );
}

function topicOf({ reason: { kind, insight }, context }: ComposeRequest): string {
  if (kind === 'referral' || kind === 'local-expert') return kind;
  if (kind === 'introduction' && (context.introducer ?? '').trim() !== '') return kind;
  return insight?.kind ?? 'plain';
}

function phrasesOn(pack: LanguagePack, part: string, topic: string): readonly Phrase[] {
  return pack.parts[`${part}/${topic}`] ?? [];
}
