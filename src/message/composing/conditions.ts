import type { Insight, InsightKind } from '../../profile/insight.ts';
import { sameTown, townOf } from '../../profile/insights/place-names.ts';
import type { ComposeRequest } from '../compose-types.ts';
import type { Condition } from '../phrases/phrase.ts';
import { workInsight } from './work-insight.ts';

/** Insights about a step they took. */
const MOVES: readonly InsightKind[] = [
  'shared-path',
  'change-of-field',
  'far-studies',
  'size-or-sector-move',
  'carried-over',
];

/** Insights about the work they do. */
const WORK: readonly InsightKind[] = ['current-role', 'long-stay', 'climb', 'first-of-kind'];

/** What holds for this message beside the values: distance, ticks, what is known of the sender. */
export function conditionsOf(request: ComposeRequest): ReadonlySet<Condition> {
  const { sender, context, reason } = request;
  const conditions = new Set<Condition>([distanceOf(request)]);
  const blank = sender.background.trim() === '' || sender.exploring.trim() === '';
  conditions.add(blank ? 'blank-sender' : 'known-sender');
  if (request.channel === 'note' || request.channel === 'spoken') conditions.add('brief');
  const work = workInsight(request)?.kind;
  conditions.add(work === 'shared-path' ? 'same-path' : 'other-path');
  if (work !== undefined && MOVES.includes(work)) conditions.add('about-a-move');
  if (work !== undefined && WORK.includes(work)) conditions.add('about-the-work');
  const post = reason.insight?.evidence[0]?.split('.')[1];
  if (post !== undefined && (context.statements ?? []).includes(`read:post:${post}`)) {
    conditions.add('read-post');
  }
  conditions.add(sender.signOff.trim() === '' ? 'default-closing' : 'own-closing');
  return conditions;
}

/** How far apart the two are, as far as both towns are known (A5). */
function distanceOf({ profile, sender }: ComposeRequest): 'near' | 'far' | 'anywhere' {
  const place = profile.place?.confidence === 'low' ? undefined : profile.place?.value;
  if (place === undefined || townOf(place) === undefined || sender.city.trim() === '') {
    return 'anywhere';
  }
  return sameTown(place, sender.city) ? 'near' : 'far';
}

/** What holds of the insight a phrase speaks of, so that the wording is true of it. */
export function conditionsOfInsight(insight: Insight | undefined): readonly Condition[] {
  if (insight?.kind === 'founder') {
    return [insight.values['line'] === 'co-founded' ? 'co-founded' : 'founded'];
  }
  if (insight?.kind === 'made') {
    return [insight.evidence[0]?.startsWith('publications') ? 'published' : 'featured'];
  }
  return [];
}
