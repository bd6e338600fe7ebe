import type { Finder } from '../finder.ts';
import { sameName } from '../words.ts';

/** A school both went to, as the sender wrote it and as the page shows it. */
export const findSharedSchool: Finder = ({ profile, sender }) =>
  profile.education.flatMap((fact, index) =>
    fact.confidence !== 'low' && sender.schools.some(school => sameName(school, fact.value.school))
      ? [
          {
            kind: 'shared-school' as const,
            evidence: [`education.${index}`],
            summary: `You both went to ${fact.value.school}`,
            specificity: 0.8,
            values: { school: fact.value.school },
          },
        ]
      : [],
  );
