import { describe, expect, it } from 'vitest';
import { readSelection } from '../../../src/reader/selection/read-selection.ts';

const PROFILE = new URL('https://www.linkedin.com/in/amina-yusuf-1a2b3c/?trk=x');
const TEAM = new URL('https://stbrigid.example.invalid/our-team');

describe('selected text', () => {
  it('on a profile page is whose page it is, by the title too', () => {
    const text = 'Amina Yusuf\nPaediatric Nurse at St Brigid Hospital';
    expect(readSelection(text, PROFILE, '(2) Amina Yusuf | LinkedIn', 7)).toMatchObject({
      layout: 'selection',
      profile: {
        key: 'linkedin.com/in/amina-yusuf-1a2b3c',
        address: 'https://www.linkedin.com/in/amina-yusuf-1a2b3c/',
        name: { value: { first: 'Amina' }, confidence: 'high', agrees: ['title'], capturedAt: 7 },
        headline: { value: 'Paediatric Nurse at St Brigid Hospital' },
      },
    });
  });

  it('without a name takes it from the title of a profile page', () => {
    const text = 'Experience\nNurse\nSt Brigid Hospital · Full-time\n2013 - 2019 · 6 yrs';
    expect(readSelection(text, PROFILE, 'Amina Yusuf | LinkedIn', 7)).toMatchObject({
      profile: {
        name: { value: { full: 'Amina Yusuf' }, source: { how: 'title' }, confidence: 'medium' },
        positions: [{ value: { title: 'Nurse', employer: 'St Brigid Hospital' } }],
      },
    });
  });

  it('about somebody else than the page is refused', () => {
    const text = 'Jonas Lind\nPorter at Quay Clinic';
    expect(readSelection(text, PROFILE, 'Amina Yusuf | LinkedIn', 7)).toMatchObject({
      reason: 'two-identities',
    });
  });

  it('on a team page keeps colleagues at one address apart', () => {
    const keys = ['Amina Yusuf\nNurse', 'Jonas Lind\nPorter'].map(text => {
      const reading = readSelection(text, TEAM, 'Our team | St Brigid Hospital', 7);
      return reading.kind === 'profile' ? reading.profile.key : reading.reason;
    });
    expect(keys).toEqual([
      'stbrigid.example.invalid/our-team#amina-yusuf',
      'stbrigid.example.invalid/our-team#jonas-lind',
    ]);
  });

  it('on the person’s own page has the key of the page', () => {
    const own = new URL('https://stbrigid.example.invalid/our-team/amina-yusuf');
    const reading = readSelection('Amina Yusuf, RN\nNurse', own, 'Dr Amina Yusuf - St Brigid', 7);
    expect(reading).toMatchObject({
      profile: { key: 'stbrigid.example.invalid/our-team/amina-yusuf' },
    });
  });

  it('does not take a company’s title for a name', () => {
    expect(readSelection('We build cranes.', TEAM, 'Linden House', 7)).toMatchObject({
      reason: 'not-a-profile',
    });
  });

  it('is missed when there is none', () => {
    expect(readSelection('\n', TEAM, 'Our team', 7)).toMatchObject({ reason: 'nothing-selected' });
  });
});
