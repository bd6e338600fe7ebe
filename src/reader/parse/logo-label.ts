import { fold } from '../text/clean.ts';
import type { Line } from '../text/line.ts';

/**
 * Whether a drawing beside the entry is labelled with this organisation: `X logo`, in some
 * languages `Logo X`. A second, independent source for the organisation's name.
 */
export function labelledWith(lines: readonly Line[], organisation: string): boolean {
  const wanted = fold(organisation);
  return (
    wanted !== '' &&
    lines.some(line =>
      line.labels.some(label => {
        const found = fold(label);
        return found !== wanted && (found.startsWith(`${wanted} `) || found.endsWith(` ${wanted}`));
      }),
    )
  );
}
