import type { Finding } from '../../../etiquette/finding.ts';
import type { Channel, ReasonKind } from '../../../message/terms.ts';
import type { WorkingDraft, WorkingText } from '../../../store/store.ts';
import { recomposed } from './compose-desk.ts';
import type { Craft } from './ports.ts';
import { reviewed } from './review-desk.ts';
import type { Desk, UndoStep } from './state.ts';
import { replacedKey } from './text-key.ts';
import { keyNow, textNow, textOfDraft, withTextNow } from './texts-of-desk.ts';

/** How many changes can be taken back; more than anybody remembers having made. */
const LONGEST_UNDO = 50;

/** The desk after a keystroke in the message box. */
export function typed(craft: Craft, desk: Desk, text: string, now: number): Desk {
  const next = withTextNow(desk, { ...textNow(desk), text, edited: true });
  return reviewed(craft, { ...next, fill: undefined, news: undefined }, now);
}

/** The desk after a keystroke in the subject. */
export function typedSubject(craft: Craft, desk: Desk, subject: string, now: number): Desk {
  const next = withTextNow(desk, { ...textNow(desk), subject, edited: true });
  return reviewed(craft, { ...next, news: undefined }, now);
}

/** The desk with another reason; each reason keeps its own text. */
export function withReason(craft: Craft, desk: Desk, reason: ReasonKind, now: number): Desk {
  return recomposed(craft, { ...desk, letter: { ...desk.letter, reason }, news: undefined }, now);
}

/** The desk with another channel; each channel keeps its own text. */
export function withChannel(craft: Craft, desk: Desk, channel: Channel, now: number): Desk {
  return recomposed(craft, { ...desk, letter: { ...desk.letter, channel }, news: undefined }, now);
}

/** Puts a text in the box so that it can be taken back. */
export function changed(desk: Desk, what: UndoStep['what'], after: WorkingText): Desk {
  const step: UndoStep = { key: keyNow(desk), what, before: textNow(desk), after };
  const undo = [...desk.undo, step].slice(-LONGEST_UNDO);
  const next = withTextNow(desk, after);
  const kept = what === 'wording' ? { [replacedKey(step.key)]: step.before } : {};
  const letter = { ...next.letter, texts: { ...next.letter.texts, ...kept } };
  return { ...next, letter, undo, fill: undefined, news: undefined };
}

/** The changes that a stored draft can still take back: edited texts replaced by another wording. */
export function storedUndo(texts: WorkingDraft['texts']): readonly UndoStep[] {
  return Object.entries(texts).flatMap(([key, after]) => {
    const before = texts[replacedKey(key)];
    return before === undefined ? [] : [{ key, what: 'wording', before, after }];
  });
}

/**
 * The desk with the next wording. Asked for by the sender, so it also replaces an
 * edited text, which one press of "Undo" brings back.
 */
export function withOtherWording(craft: Craft, desk: Desk, now: number): Desk {
  const wording = desk.letter.wording + 1;
  const next = { ...desk, letter: { ...desk.letter, wording } };
  if (!textNow(desk).edited) return recomposed(craft, { ...next, news: undefined }, now);
  const key = keyNow(desk);
  const { [key]: _edited, ...texts } = desk.letter.texts;
  const fresh = recomposed(craft, { ...next, letter: { ...next.letter, texts } }, now);
  const after = textOfDraft(fresh.composed);
  return reviewed(craft, changed(withTextNow(fresh, textNow(desk)), 'wording', after), now);
}

/** The desk with a finding answered by its own fix. */
export function fixed(craft: Craft, desk: Desk, finding: Finding, now: number): Desk {
  if (finding.fix === undefined) return desk;
  const { range, text } = finding.fix;
  const box = textNow(desk);
  const body = box.text.slice(0, range.start) + text + box.text.slice(range.end);
  return reviewed(craft, changed(desk, 'fix', { ...box, text: body, edited: true }), now);
}

/** The newest change of the text in the box, if it can be taken back. */
export function lastChange(desk: Desk): UndoStep | undefined {
  return desk.undo.findLast(step => step.key === keyNow(desk));
}

/**
 * The desk with the newest change taken back. What was typed after that change is
 * not lost: the undo can itself be undone.
 */
export function undone(craft: Craft, desk: Desk, now: number): Desk {
  const step = lastChange(desk);
  if (step === undefined) return desk;
  const rest = desk.undo.filter(other => other !== step);
  const box = textNow(desk);
  const kept = box.text === step.after.text && box.subject === step.after.subject;
  const back: UndoStep = { key: step.key, what: 'undo', before: box, after: step.before };
  const { [replacedKey(step.key)]: _replaced, ...texts } = desk.letter.texts;
  const cleared = step.what === 'wording' ? { ...desk, letter: { ...desk.letter, texts } } : desk;
  const next = { ...withTextNow(cleared, step.before), undo: kept ? rest : [...rest, back] };
  return reviewed(craft, { ...next, fill: undefined, news: undefined }, now);
}

/** The desk with a blocker overridden, the way its rule allows; unchanged where it allows none. */
export function overridden(craft: Craft, desk: Desk, finding: Finding, now: number): Desk {
  const { letter } = desk;
  if (finding.override === 'knowingly') {
    const rules = [...new Set([...letter.overridden, finding.rule])];
    return { ...desk, letter: { ...letter, overridden: rules } };
  }
  if (finding.override === 'assert-true' && finding.range !== undefined) {
    const words = textNow(desk).text.slice(finding.range.start, finding.range.end);
    const asserted = [...new Set([...letter.asserted, words])];
    return reviewed(craft, { ...desk, letter: { ...letter, asserted } }, now);
  }
  return desk;
}
