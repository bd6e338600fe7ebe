import type { TextRange } from '../../../etiquette/finding.ts';
import type { Blank } from '../../../message/draft.ts';
import type { Desk } from '../state/state.ts';
import { textNow } from '../state/texts-of-desk.ts';
import { blankInputId } from './BlankSentence.tsx';

/** The blank on the paper that these words stand for, if they are its placeholder. */
function blankAt(desk: Desk, range: TextRange): Blank | undefined {
  const words = textNow(desk).text.slice(range.start, range.end);
  for (const { text, source } of desk.composed.spans) {
    if (source.kind === 'blank' && text === words && desk.blanks[source.blank] !== undefined)
      return source.blank;
  }
  return undefined;
}

/**
 * Leads the sender to part of the letter: selected in the box, or, where a blank
 * is open, the line that fills it.
 */
export function showRange(desk: Desk, range: TextRange, box: HTMLTextAreaElement | null): void {
  const blank = blankAt(desk, range);
  if (blank !== undefined) {
    document.getElementById(blankInputId(blank))?.focus();
    return;
  }
  box?.focus();
  box?.setSelectionRange(range.start, range.end);
  const mark = box?.parentElement?.querySelector(`[data-start="${range.start}"]`);
  mark?.scrollIntoView?.({ block: 'center' });
}
