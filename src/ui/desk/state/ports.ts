import type { Finding } from '../../../etiquette/finding.ts';
import type { Letter, ReviewContext } from '../../../etiquette/review-types.ts';
import type { ComposeRequest, ReasonOption } from '../../../message/compose-types.ts';
import type { Draft } from '../../../message/draft.ts';
import type { LetterLanguage } from '../../../message/language/letter-language.ts';
import type { ReasonInput } from '../../../message/reasons/rank-reasons.ts';
import type { Channel } from '../../../message/terms.ts';
import type { FirstLook, OwnPageReading, TabReading } from '../../../platform/tab-reading.ts';
import type { Insight } from '../../../profile/insight.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { ProfileReading, Reading } from '../../../profile/reading.ts';
import type { Sender } from '../../../sender/sender.ts';
import type { Store } from '../../../store/store.ts';
import type { NetworkDoors } from '../../network/warm-paths.ts';

/**
 * What the pure rooms know how to do, as the popup uses it. Handed in, so that a
 * test of the popup's own rules does not change whenever a phrase does.
 */
export interface Craft {
  findInsights(profile: Profile, sender: Sender, now: number): readonly Insight[];
  /** Best first; never empty. */
  rankReasons(input: ReasonInput): readonly ReasonOption[];
  likelyChannel(profile: Profile): Channel;
  compose(request: ComposeRequest): Draft;
  review(letter: Letter, context: ReviewContext): readonly Finding[];
  /** Languages that letters can be written in; absent where English is the only one. */
  readonly languages?: readonly LetterLanguage[];
  /** Loads what is needed to write in these languages. */
  learn?(codes: readonly string[]): Promise<void>;
}

/** The part of the book that the popup reads and writes. */
export type Book = Pick<
  Store,
  | 'contact'
  | 'remember'
  | 'append'
  | 'undo'
  | 'eventsOf'
  | 'isRefused'
  | 'draft'
  | 'saveDraft'
  | 'sender'
  | 'saveSender'
  | 'notesSentSince'
  | 'sentSince'
  | 'earlierContactWith'
>;

/** What can be asked of the page beside reading it whole; absent where there is no page. */
export interface PageDoors {
  /** Reads only the words selected on the page. */
  readSelection(): Promise<TabReading>;
  /** Reads the sender's own page, to fill in who is asking; never for a letter. */
  readOwn?(): Promise<OwnPageReading>;
  /** Reads words that the sender pasted. */
  readPasted(text: string, now: number): Promise<Reading>;
  /** The outline of the page without a word of it, for a problem report; rejects where there is none. */
  outline(reading: Reading): Promise<string>;
}

/** The popup's doors to the world: everything it does that is not arithmetic on its own state. */
export interface Ports {
  /** Reads the tab; `seen` is told what the first of two looks showed, if that is a profile. */
  readTab(seen: (first: FirstLook) => void): Promise<TabReading>;
  readonly page?: PageDoors;
  /**
   * In a view that stays open: what to say beside the open letter when the page that is
   * in front by now was not read. Absent where the view goes away with its page.
   */
  besideLetter?(reading: Exclude<TabReading, ProfileReading>): string;
  readonly store: Book;
  /** The sender's own network; absent where nothing asks about it. */
  readonly network?: NetworkDoors;
  /** Puts text on the clipboard; rejects with a message for the sender. */
  copy(text: string): Promise<void>;
  /** Resolves when what is shown has been painted: the letter first, what is said about it after. */
  painted(): Promise<void>;
  /** Milliseconds since the epoch. */
  now(): number;
  readonly craft: Craft;
}
