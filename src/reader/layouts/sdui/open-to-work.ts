import type { Line } from '../../text/line.ts';

/**
 * Caption of the card, as captured. Other captions stand in the same place ("Hiring"), and
 * wordings in other languages are not confirmed, so there the field stays unknown.
 */
const CAPTION = /^open to work$/i;

/** The roles line of an "open to work" card, e.g. `Product Designer, Design Lead roles | Hybrid · Remote`. */
export function openToWork(lines: readonly Line[]): string | undefined {
  const caption = lines.findIndex(
    line => CAPTION.test(line.text) && line.strong.includes(line.text),
  );
  return caption < 0 ? undefined : lines[caption + 1]?.text;
}
