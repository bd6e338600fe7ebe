import { sameEmployer } from '../../employers/same-employer.ts';
import type { Finder } from '../finder.ts';

/** An employer both have worked for. */
export const findSharedEmployer: Finder = ({ timeline, sender }) =>
  timeline
    .filter(({ position }) =>
      sender.employers.some(
        own => position.employer !== undefined && sameEmployer(own, position.employer),
      ),
    )
    .slice(0, 1)
    .flatMap(({ employer, ref, current }) =>
      employer === undefined
        ? []
        : [
            {
              kind: 'shared-employer' as const,
              evidence: [ref],
              summary: `You have both worked at ${employer}`,
              specificity: current ? 0.7 : 0.8,
              values: { employer },
            },
          ],
    );
