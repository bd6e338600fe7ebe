import type { Channel, Occasion } from '../../../src/message/terms.ts';
import type { PersonName, SenderName } from '../people.ts';

/** One message of the corpus, with what a careful reader holds against it. */
export interface Entry {
  /** Short name, unique within its file. */
  readonly id: string;
  readonly to: PersonName;
  readonly from?: SenderName;
  readonly channel?: Channel;
  readonly occasion?: Occasion;
  readonly text: string;
  readonly subject?: string;
  readonly asserted?: readonly string[];
  /** Whether a considerate person could send it as it stands. */
  readonly good: boolean;
  /** Rule ids that ought to speak; hints of style (R3, R6, L9, S9) only where they are the point. */
  readonly expect: readonly string[];
}
