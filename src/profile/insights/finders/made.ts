import type { Fact } from '../../fact.ts';
import type { NamedItem } from '../../profile.ts';
import type { Finder, FinderInput } from '../finder.ts';

/** Longer names cannot be said in a sentence. */
const SAYABLE = 70;
const LINK = /https?:|www\./i;

/** Something they made: a publication, or a thing they chose to feature. */
export const findMade: Finder = ({ profile }: FinderInput) => [
  ...profile.publications.flatMap((fact, index) => made(fact, `publications.${index}`, 0.8)),
  ...profile.featured.flatMap((fact, index) => made(fact, `featured.${index}`, 0.6)),
];

function made(fact: Fact<NamedItem>, ref: string, specificity: number) {
  const work = fact.value.name.trim();
  if (fact.confidence === 'low' || work === '' || work.length > SAYABLE || LINK.test(work))
    return [];
  const { by } = fact.value;
  return [
    {
      kind: 'made' as const,
      evidence: [ref],
      summary: by === undefined ? work : `${work}, ${by}`,
      specificity,
      values: { work, ...(by === undefined ? {} : { by }) },
    },
  ];
}
