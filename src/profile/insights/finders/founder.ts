import type { Finder } from '../finder.ts';
import { known } from '../known.ts';

const FOUNDS = /\b(co-?founder|founder|founded)\b/i;
const NOT_OF_A_FIRM = /\bfounder'?s (associate|office)|\bfounders? in residence|\bfounding\b/i;

/** Founded or co-founded the place they work at. `line` says which: `founded` or `co-founded`. */
export const findFounder: Finder = ({ timeline }) =>
  timeline
    .filter(({ position }) => FOUNDS.test(position.title) && !NOT_OF_A_FIRM.test(position.title))
    .slice(0, 1)
    .flatMap(({ position, ref, current, employer, role }) =>
      employer === undefined || !current
        ? []
        : [
            {
              kind: 'founder' as const,
              evidence: [ref],
              summary: `${position.title}, ${employer}`,
              specificity: 0.75,
              values: known({
                employer,
                role,
                line: /co-?founder/i.test(position.title) ? 'co-founded' : 'founded',
              }),
            },
          ],
    );
