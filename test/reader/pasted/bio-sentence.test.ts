import { describe, expect, it } from 'vitest';
import { bioOf } from '../../../src/reader/pasted/bio-sentence.ts';

describe('the first sentence of a biography', () => {
  it.each([
    [
      'Dr Amina Yusuf is a paediatric nurse at St Brigid Hospital in Ghent.',
      'Dr Amina Yusuf',
      { title: 'paediatric nurse', employer: 'St Brigid Hospital' },
      'Ghent',
    ],
    [
      'Ruth van der Berg is the chief curator of maritime art at the Harbour Museum, where she lives with her art.',
      'Ruth van der Berg',
      { title: 'chief curator of maritime art', employer: 'the Harbour Museum' },
      undefined,
    ],
    [
      "I'm Bram Claes, a master electrician in Ghent.",
      'Bram Claes',
      { title: 'master electrician' },
      'Ghent',
    ],
    [
      'My name is Hana Petrova and I am a judge at Westmark District Court.',
      'Hana Petrova',
      { title: 'judge', employer: 'Westmark District Court' },
      undefined,
    ],
    [
      'Tomas Adeyemi works as an editor for The Ward Post.',
      'Tomas Adeyemi',
      { title: 'editor', employer: 'The Ward Post' },
      undefined,
    ],
    [
      'Lena Fischer is a carpenter at St. Brigid Workshops in New Harbour and sings.',
      'Lena Fischer',
      { title: 'carpenter', employer: 'St. Brigid Workshops' },
      'New Harbour',
    ],
  ])('%s', (text, name, position, place) => {
    const bio = bioOf(text);
    expect(bio).toMatchObject({ name, positions: [{ ...position, period: { current: true } }] });
    expect(bio?.place).toBe(place);
  });

  it('goes on with sentences that are plainly about the same person', () => {
    expect(
      bioOf(
        'Amina Yusuf is a nurse at St Brigid Hospital. Previously, she was a midwife at Linden House. ' +
          'Amina studied nursing at Lakeshore University. Jonas studied at Tromvik University. ' +
          'Before that Jonas was a porter at Quay Clinic.',
      ),
    ).toEqual({
      name: 'Amina Yusuf',
      positions: [
        { title: 'nurse', employer: 'St Brigid Hospital', period: { current: true } },
        { title: 'midwife', employer: 'Linden House', period: { current: false } },
      ],
      schools: ['Lakeshore University'],
    });
  });

  it('does not take what somebody was for what they are', () => {
    const bio = bioOf('Rosa Lima was a midwife at Linden House in Porto.');
    expect(bio?.positions).toEqual([
      { title: 'midwife', employer: 'Linden House', period: { current: false } },
    ]);
    expect(bio?.place).toBeUndefined();
  });

  it.each([
    'St Brigid Hospital is a hospital in Ghent.',
    'Our Team is a group of nurses.',
    'She is a nurse at St Brigid Hospital.',
    'Amina Yusuf is a fan of Lakeshore United.',
    'Amina Yusuf is thirty-four years old.',
    'Amina Yusuf and Jonas Lind are nurses at St Brigid Hospital.',
    'Amina Yusuf is the mother of two.',
    'amina yusuf is a nurse',
    '',
  ])('takes nothing from: %s', text => {
    expect(bioOf(text)).toBeUndefined();
  });

  it('takes little time over a long hostile text', () => {
    const started = performance.now();
    bioOf(`${'Amina '.repeat(8000)}is a ${'nurse '.repeat(8000)}at ${'St. '.repeat(8000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
