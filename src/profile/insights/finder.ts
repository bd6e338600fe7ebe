import type { Sender } from '../../sender/sender.ts';
import type { Insight } from '../insight.ts';
import type { Profile } from '../profile.ts';
import type { Stage } from './timeline.ts';

/** What a finder may look at. It reads no clock of its own. */
export interface FinderInput {
  readonly profile: Profile;
  readonly sender: Sender;
  /** The jobs, newest first, without those the reader was unsure of. */
  readonly timeline: readonly Stage[];
  readonly now: number;
}

/** Looks for one kind of insight; finds nothing rather than guess. */
export type Finder = (input: FinderInput) => Insight[];
