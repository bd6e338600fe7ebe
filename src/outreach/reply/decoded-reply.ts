/** The five answers a reply can give. */
export type Answer = 'yes' | 'later' | 'redirected' | 'no' | 'unclear';

/** A day or moment named in a reply. */
export interface NamedTime {
  /** Milliseconds since the epoch; noon of the day where no hour is named. */
  readonly at: number;
  /** False when only a month or a vaguer span is named. */
  readonly hasDay: boolean;
  /** False when only a day is named. */
  readonly hasTime: boolean;
  /** True where day and hour are both named, so that it could go into a calendar as it is. */
  readonly isMoment: boolean;
  /** The words that name it. */
  readonly text: string;
}

/** What a pasted reply seems to say. Always shown with its reason and confirmed by the sender. */
export interface DecodedReply {
  readonly answer: Answer;
  /** One sentence for the sender: why it was read like this. */
  readonly why: string;
  /** The words that decided, quoted from the reply; empty when none did. */
  readonly evidence: string;
  /** Times they named, in the order they named them. */
  readonly times: readonly NamedTime[];
  /** For `later`: first day on which asking again is welcome, where they named one. */
  readonly until?: number;
  /** Colleague they named, as they wrote the name. */
  readonly colleague?: string;
  /** True for an out-of-office or other automatic answer: nobody has decided anything. */
  readonly automatic: boolean;
}
