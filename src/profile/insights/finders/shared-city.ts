import type { Finder } from '../finder.ts';
import { sameTown, townOf } from '../place-names.ts';

/** The town both give as theirs; no closer than the town, ever (A14). */
export const findSharedCity: Finder = ({ profile, sender }) => {
  const { place } = profile;
  if (place === undefined || place.confidence === 'low') return [];
  const city = townOf(place.value);
  if (city === undefined || !sameTown(place.value, sender.city)) return [];
  return [
    {
      kind: 'shared-city',
      evidence: ['place'],
      summary: `You are both in ${city}`,
      specificity: 0.4,
      values: { city },
    },
  ];
};
