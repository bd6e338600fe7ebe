import type { Finding, TextRange } from '../../../etiquette/finding.ts';
import type { ReasonOption } from '../../../message/compose-types.ts';
import type { Blank, Draft } from '../../../message/draft.ts';
import type { LetterLanguage } from '../../../message/language/letter-language.ts';
import type { Occasion } from '../../../message/terms.ts';
import type { SentMessage } from '../../../outreach/event.ts';
import type { NextStep } from '../../../outreach/next-step.ts';
import type { Standing } from '../../../outreach/standing.ts';
import type { TabFailureReason } from '../../../platform/tab-reading.ts';
import type { Insight } from '../../../profile/insight.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { ProfileReading, RefusalReason } from '../../../profile/reading.ts';
import type { Sender } from '../../../sender/sender.ts';
import type { WorkingDraft, WorkingText } from '../../../store/store.ts';
import type { WarmPaths } from '../../network/warm-paths.ts';
import type { NotedAnswer } from './friend-answer.ts';
import type { Memory } from './memory.ts';

/** A change other than typing that can be taken back. */
export interface UndoStep {
  /** Which text it changed, see `textKey`. */
  readonly key: string;
  readonly what: 'fix' | 'wording' | 'question' | 'undo';
  readonly before: WorkingText;
  readonly after: WorkingText;
}

/** Where the words just typed into a blank stand in an edited text, until the text is edited elsewhere. */
export interface Fill {
  readonly blank: Blank;
  readonly ranges: readonly TextRange[];
}

/** What the sender may do with the letter now. */
export type Mode =
  /** Write, edit, copy. */
  | 'writing'
  /** It was sent: shown as it went out, until the next considerate step. */
  | 'resting'
  /** They said no, or the sender decided not to contact them: no letter is proposed (A14). */
  | 'closed';

/** The letter on the desk, with everything the screen shows about it. Immutable. */
export interface Desk {
  /** The page, with everything known of this person by now: earlier readings, and what the sender set right. */
  readonly reading: ProfileReading;
  /** The readings of which that was made, the newest last; what was removed by hand is still in them. */
  readonly asRead: readonly Profile[];
  /** As the language of the letter speaks of them. */
  readonly sender: Sender;
  /** As the book has them, in all their languages. */
  readonly own: Sender;
  /** Languages that the sender writes letters in; one, where there is no choice. */
  readonly languages: readonly LetterLanguage[];
  /** The language of the letter. */
  readonly language: string;
  readonly insights: readonly Insight[];
  /** Best first; never empty. */
  readonly reasons: readonly ReasonOption[];
  /** What is saved and restored. */
  readonly letter: WorkingDraft;
  readonly memory: Memory;
  readonly standing: Standing;
  readonly step: NextStep;
  readonly mode: Mode;
  readonly occasion: Occasion;
  /** What the next step asks for; mode and occasion differ from it where the sender chose another letter. */
  readonly usual: { readonly mode: Mode; readonly occasion: Occasion };
  /** What else may be written, by choice. */
  readonly others: readonly Occasion[];
  /** What the composer makes of the present choices; the text of the box unless edited. */
  readonly composed: Draft;
  readonly findings: readonly Finding[];
  /** Blanks on the paper, with what was typed so far. Once asked they stay until the popup closes. */
  readonly blanks: Readonly<Partial<Record<Blank, string>>>;
  readonly fill?: Fill | undefined;
  readonly undo: readonly UndoStep[];
  /** What was copied and waits for "I sent it". */
  readonly copied?: SentMessage | undefined;
  /** Who of the sender's own network may introduce them; absent until it was looked up. */
  readonly warm?: WarmPaths | undefined;
  /** What a friend answered, noted here and now: it can be taken back. */
  readonly noted?: NotedAnswer | undefined;
  /** What just happened, for the status line. */
  readonly news?: 'copied' | 'subject-copied' | 'sent' | 'restored' | undefined;
}

/** A desk before the letter is composed and reviewed. */
export type BareDesk = Omit<Desk, 'composed' | 'findings'>;

/** What was read: the page, the words selected on it, or words that were pasted. */
export type ReadFrom = 'page' | 'selection' | 'pasted';

/** Why there is no letter; `profile-first`: a page with one part of a profile not read so far. */
export type NoLetterReason = RefusalReason | 'profile-first';

/** Where the popup is. */
export type PopupState =
  | { readonly stage: 'reading' }
  | {
      readonly stage: 'refused';
      readonly reason: NoLetterReason;
      readonly from?: Exclude<ReadFrom, 'page'>;
    }
  | { readonly stage: 'failed'; readonly reason: TabFailureReason }
  /**
   * What the first look at the page brought, while the second is under way: shown, and
   * nothing more. A stage of its own, so that no action finds a desk to work on.
   */
  | { readonly stage: 'glimpse'; readonly desk: Desk }
  | {
      readonly stage: 'open';
      readonly desk: Desk;
      /** What could not be stored or copied, in words that say what to do next. */
      readonly trouble?: string | undefined;
      /** True until the letter, already shown, was looked over for the first time. */
      readonly looking?: boolean | undefined;
      /** True while the tab is read again behind the letter. */
      readonly reading?: boolean | undefined;
    };
