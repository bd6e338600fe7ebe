import type { ReasonOption } from '../../../message/compose-types.ts';
import type { ReasonInput } from '../../../message/reasons/rank-reasons.ts';
import type { Craft } from './ports.ts';
import type { Desk } from './state.ts';

/** What is known of both people, as far as it bears on the reasons. */
type Known = Omit<ReasonInput, 'insights'>;

/** The insights and the reasons that rest on them, best first. */
export function rankedFor(craft: Craft, known: Known): Pick<Desk, 'insights' | 'reasons'> {
  const insights = craft.findInsights(known.profile, known.sender, known.now);
  return { insights, reasons: craft.rankReasons({ ...known, insights }) };
}

/** New reasons in the order of those already on screen: chips do not jump while somebody types. */
function inPlace(
  fresh: readonly ReasonOption[],
  shown: readonly ReasonOption[],
): readonly ReasonOption[] {
  const place = ({ kind }: ReasonOption) => {
    const at = shown.findIndex(reason => reason.kind === kind);
    return at === -1 ? shown.length : at;
  };
  return [...fresh].sort((one, other) => place(one) - place(other));
}

/** The desk with its reasons found again, after the sender said something about themselves. */
export function reranked(craft: Craft, desk: Desk, now: number): Desk {
  const { profile } = desk.reading;
  const { sender, language } = desk;
  const known = { profile, sender, context: desk.letter.context, now, language };
  const { insights, reasons } = rankedFor(craft, known);
  return { ...desk, insights, reasons: inPlace(reasons, desk.reasons) };
}
