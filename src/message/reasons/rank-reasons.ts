import type { Insight } from '../../profile/insight.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Sender } from '../../sender/sender.ts';
import type { ComposeContext, ReasonOption } from '../compose-types.ts';
import { admiredWork } from './admired-work.ts';
import { introduction } from './introduction.ts';
import { localExpert } from './local-expert.ts';
import { referral } from './referral.ts';
import { sharedGround } from './shared-ground.ts';
import { similarPath } from './similar-path.ts';

/** What the reasons are ranked from. */
export interface ReasonInput {
  readonly profile: Profile;
  readonly sender: Sender;
  readonly insights: readonly Insight[];
  readonly context: ComposeContext;
  readonly now: number;
  /** Language of the letter, which decides what can be quoted; English where nothing is said. */
  readonly language?: string;
}

/**
 * The reasons the sender may give for writing to this person (A6), best first. A
 * kind with nothing to rest on is left out; a referral is always offered, last
 * until the sender says who referred them. There is always at least one more,
 * even for a bare name.
 */
export function rankReasons(input: ReasonInput): ReasonOption[] {
  const grounded = [introduction, similarPath, admiredWork, localExpert, sharedGround]
    .flatMap(offer => offer(input))
    .sort((one, other) => other.strength - one.strength);
  const referred = referral(input);
  return referred.needs === undefined ? [referred, ...grounded] : [...grounded, referred];
}
