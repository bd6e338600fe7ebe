import { expect, test } from 'vitest';
import type { SectionStatus } from '../../../src/profile/reading.ts';
import { withEarlier } from '../../../src/ui/desk/state/with-earlier.ts';
import { aProfile, aReading, fact } from './support/a-profile.ts';

/** The state of the experience, with one position more known from before. */
function experienceOf(status: SectionStatus): SectionStatus | undefined {
  const page = aReading();
  const earlier = { ...aProfile(), positions: [fact({ title: 'Weaver of earlier days' })] };
  const { reading } = withEarlier({ ...page, sections: { experience: status } }, earlier);
  return reading.sections.experience;
}

test('a list that goes on elsewhere is whole once more is known; one too long to be read stays so', () => {
  const shown = aProfile().positions.length;
  expect(experienceOf({ state: 'truncated', shown })).toEqual({ state: 'found' });
  const tooLong = { state: 'truncated', shown, tooLong: true } as const;
  expect(experienceOf(tooLong)).toEqual(tooLong);
});
