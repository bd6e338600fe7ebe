import type { Insight } from '../../profile/insight.ts';
import type { ComposeRequest } from '../compose-types.ts';
import { type ChannelLimits, limitsOf } from '../limits.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import { packFor } from '../phrases/packs.ts';
import type { Taste } from './candidates.ts';
import { conditionsOf } from './conditions.ts';
import { type Plan, planFor } from './plan.ts';
import { baseValues, type Values, valuesOfInsight } from './values.ts';

/** Everything worked out once for one message. */
export interface Setting {
  readonly request: ComposeRequest;
  readonly pack: LanguagePack;
  readonly plan: Plan;
  readonly limits: ChannelLimits;
  readonly taste: Taste;
  /** The values phrases may use when they speak of this insight, or of none. */
  valuesFor(insight: Insight | undefined): Values;
}

/** The setting of a request. `earlier` are phrasings to stay clear of beside the recent ones. */
export function settingOf(request: ComposeRequest, earlier: readonly string[]): Setting {
  const pack = packFor(request.language);
  const plan = planFor(request.occasion, request.channel);
  const limits = limitsOf(request.channel, request.sender.plan);
  const base = baseValues(request, pack);
  const known = new Map<Insight | undefined, Values>([[undefined, base]]);
  return {
    request,
    pack,
    plan,
    limits,
    taste: {
      seed: `${request.profile.key}/${request.reason.kind}/${request.occasion}`,
      wording: request.wording,
      register: request.sender.register,
      prefers: plan.prefers,
      recent: [...earlier, ...(request.recentPhrasings ?? [])],
      conditions: conditionsOf(request),
      unit: limits.aim.unit,
    },
    valuesFor(insight) {
      const values =
        known.get(insight) ?? new Map([...valuesOfInsight(insight, request, pack), ...base]);
      known.set(insight, values);
      return values;
    },
  };
}
