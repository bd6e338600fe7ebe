import type { Finding } from '../../src/etiquette/finding.ts';
import { review } from '../../src/etiquette/review.ts';
import type { Letter, ReviewContext } from '../../src/etiquette/review-types.ts';
import { NOW, PEOPLE, type PersonName, SENDERS, type SenderName } from './people.ts';

/** A first request by message, unless said otherwise. */
export function letter(text: string, part: Partial<Letter> = {}): Letter {
  return { text, channel: 'message', occasion: 'first-request', language: 'en', ...part };
}

/** A context with the nurse who became a designer, unless said otherwise. */
export function context(
  part: Partial<ReviewContext> & { to?: PersonName; from?: SenderName } = {},
): ReviewContext {
  const { to = 'ana', from = 'lucy', ...rest } = part;
  return { profile: PEOPLE[to], sender: SENDERS[from], asserted: [], now: NOW, ...rest };
}

/** The findings of one rule. */
export function findingsOf(rule: string, one: Letter, about: ReviewContext): Finding[] {
  return review(one, about).filter(finding => finding.rule === rule);
}

/** The text after a fix. */
export function applied(text: string, { fix }: Finding): string {
  if (fix === undefined) return text;
  return text.slice(0, fix.range.start) + fix.text + text.slice(fix.range.end);
}
