import type { FactRef } from '../profile/fact-ref.ts';
import type { BlankField, Sender } from '../sender/sender.ts';
import type { Channel, Occasion, ReasonKind } from './terms.ts';

/** Things only the sender knows that a draft may leave open, shown as `[your first name]`. */
export type Blank = BlankField | 'referrer' | 'introducer' | 'friend' | 'time' | 'learned' | 'news';

/** Parts of a message; which one fits which channel is evidence section 4. */
export type Slot =
  | 'greeting'
  | 'reason'
  | 'compliment'
  | 'bridge'
  | 'ask'
  | 'question'
  | 'offer'
  | 'easy-out'
  | 'thanks'
  | 'sign-off'
  | 'personal'
  | 'body';

/** Where the words of a span come from. */
export type SpanSource =
  | { readonly kind: 'fact'; readonly facts: readonly FactRef[] }
  | { readonly kind: 'sender'; readonly field: keyof Sender | 'personal' | 'context' }
  | { readonly kind: 'statement'; readonly statement: string }
  | { readonly kind: 'blank'; readonly blank: Blank }
  | { readonly kind: 'phrase' };

/** A run of text with one source. The text of a draft is its spans joined, nothing added. */
export interface Span {
  readonly text: string;
  readonly slot: Slot;
  readonly source: SpanSource;
}

/** A composed message, before the sender makes it their own. */
export interface Draft {
  readonly channel: Channel;
  readonly occasion: Occasion;
  readonly reason: ReasonKind;
  readonly language: string;
  /** For InMail and e-mail. */
  readonly subject?: readonly Span[];
  readonly spans: readonly Span[];
  /** Ids of the phrasings used, one per slot, for variety (T1, T2). */
  readonly phrasings: Readonly<Record<string, string>>;
}

/** The text of some spans. */
export function textOf(spans: readonly Span[]): string {
  return spans.map(span => span.text).join('');
}
