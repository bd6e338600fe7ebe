import type { Finder } from '../finder.ts';

/** People both know, as far as the page names them. */
export const findMutuals: Finder = ({ profile }) => {
  const { mutuals } = profile;
  const name = mutuals?.value.names[0]?.trim();
  if (mutuals === undefined || mutuals.confidence === 'low' || name === undefined || name === '') {
    return [];
  }
  return [
    {
      kind: 'mutuals',
      evidence: ['mutuals'],
      summary: `You both know ${mutuals.value.names.join(', ')}`,
      specificity: 0.75,
      values: { mutual: name },
    },
  ];
};
