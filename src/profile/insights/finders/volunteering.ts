import { employerInProse } from '../../employers/employer-in-prose.ts';
import { roleInProse } from '../../titles/role-in-prose.ts';
import type { Finder } from '../finder.ts';
import { known } from '../known.ts';

/** Time they give, with the organisation they give it to. */
export const findVolunteering: Finder = ({ profile }) =>
  profile.volunteering.flatMap((fact, index) => {
    const { name, by, period } = fact.value;
    const organisation = by === undefined ? undefined : employerInProse(by);
    if (fact.confidence === 'low' || organisation === undefined || name.trim() === '') return [];
    return [
      {
        kind: 'volunteering' as const,
        evidence: [`volunteering.${index}`],
        summary: `${name}, ${organisation}`,
        specificity: period?.current === false ? 0.45 : 0.55,
        values: known({ role: roleInProse(name), organisation }),
      },
    ];
  });
