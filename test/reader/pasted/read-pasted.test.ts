import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/profile/profile.ts';
import { readPasted } from '../../../src/reader/pasted/read-pasted.ts';

function pasted(text: string): Profile {
  const reading = readPasted(text, 7);
  if (reading.kind === 'refusal') throw new Error(`refused: ${reading.reason}`);
  return reading.profile;
}

const COPIED = `Maya Okonkwo
Maya Okonkwo
She/Her
· 2nd
Senior Product Designer at Northwind Labs | Accessible interfaces
Northwind Labs · Lakeshore Institute of Design
Rotterdam, South Holland, Netherlands · Contact info
500+ connections
Message
More
About
About
I help product teams ship accessible interfaces. …see more
Activity
2,292 followers
Jonas Lindqvist reposted this
Experience
Experience
Northwind Labs
Full-time · 4 yrs 1 mo
Senior Product Designer
Jan 2024 - Present · 2 yrs 9 mos
Hybrid
Leading the design-system guild.
Product Designer
Sep 2022 – Dec 2023 · 1 yr 4 mos
Harbor & Pine logo
UX Designer
Harbor & Pine · Contract
Mar 2020 - Aug 2022 · 2 yrs 6 mos
Utrecht, Netherlands · Remote
Registered Nurse
St. Brigid Hospital · Full-time
Jun 2013 – Feb 2019 · 5 yrs 9 mos
Show all 7 experiences
Education
Lakeshore Institute of Design
MA, Interaction Design
2019 – 2020
Skills
Design systems
2 experiences at Northwind Labs
More profiles for you
Other Person
Head of Design at Elsewhere`;

const CV = `AMINA YUSUF, RN
Paediatric Nurse
amina@stbrigid.example.invalid | +32 555 12 34 56 | Canal Street 9
Born 3 February 1990, Belgian, married

Work experience

Paediatric Nurse, St Brigid Hospital, 2019 - present
Led the night team. In 2021 - 2022 we rebuilt the ward.

2013 – 2019: Midwife, Linden House

Something unclear 2010 - 2012

Education

BSc Nursing, Lakeshore University, 2009 - 2013

Skills: Triage, Patient education, Night shifts
Languages: English (fluent), Dutch, Klingon

References
Jonas Lind, Head of Nursing at Quay Clinic`;

describe('text copied from a profile page', () => {
  const profile = pasted(COPIED);

  it('gives the name, headline, place and words about themselves', () => {
    expect(profile.name.value).toEqual({ full: 'Maya Okonkwo', first: 'Maya', last: 'Okonkwo' });
    expect(profile.headline?.value).toBe(
      'Senior Product Designer at Northwind Labs | Accessible interfaces',
    );
    expect(profile.place?.value).toBe('Rotterdam, South Holland, Netherlands');
    expect(profile.about?.value).toBe('I help product teams ship accessible interfaces.');
    expect(profile.key).toBe('pasted/maya-okonkwo');
    expect(profile.address).toBe('');
  });

  it('gives grouped and single roles with their dates', () => {
    expect(profile.positions.map(fact => fact.value)).toEqual([
      {
        title: 'Senior Product Designer',
        employer: 'Northwind Labs',
        period: { start: { year: 2024, month: 1 }, current: true },
      },
      {
        title: 'Product Designer',
        employer: 'Northwind Labs',
        period: {
          start: { year: 2022, month: 9 },
          end: { year: 2023, month: 12 },
          current: false,
        },
      },
      {
        title: 'UX Designer',
        employer: 'Harbor & Pine',
        employment: 'Contract',
        period: { start: { year: 2020, month: 3 }, end: { year: 2022, month: 8 }, current: false },
        place: 'Utrecht, Netherlands',
      },
      {
        title: 'Registered Nurse',
        employer: 'St. Brigid Hospital',
        employment: 'Full-time',
        period: { start: { year: 2013, month: 6 }, end: { year: 2019, month: 2 }, current: false },
      },
    ]);
  });

  it('gives the school, and says that more roles were not copied', () => {
    expect(profile.education.map(fact => fact.value)).toEqual([
      {
        school: 'Lakeshore Institute of Design',
        degree: 'MA',
        field: 'Interaction Design',
        period: { start: { year: 2019 }, end: { year: 2020 }, current: false },
      },
    ]);
    expect(readPasted(COPIED, 7)).toMatchObject({
      layout: 'pasted',
      sections: { experience: { state: 'truncated', shown: 4 } },
    });
  });

  it('takes nobody else in', () => {
    expect(JSON.stringify(profile)).not.toMatch(/Jonas|Other Person|Elsewhere/);
  });

  it('reads the same when blank lines stand between all lines', () => {
    expect(pasted(COPIED.replaceAll('\n', '\n\n'))).toEqual(profile);
  });
});

describe('a CV', () => {
  const profile = pasted(CV);

  it('gives what is certain', () => {
    expect(profile.name.value).toMatchObject({ full: 'Amina Yusuf', first: 'Amina' });
    expect(profile.headline?.value).toBe('Paediatric Nurse');
    expect(profile.positions.map(fact => fact.value)).toEqual([
      {
        title: 'Paediatric Nurse',
        employer: 'St Brigid Hospital',
        period: { start: { year: 2019 }, current: true },
      },
      {
        title: 'Midwife',
        employer: 'Linden House',
        period: { start: { year: 2013 }, end: { year: 2019 }, current: false },
      },
    ]);
    expect(profile.education.map(fact => fact.value)).toEqual([
      {
        school: 'Lakeshore University',
        degree: 'BSc Nursing',
        period: { start: { year: 2009 }, end: { year: 2013 }, current: false },
      },
    ]);
    expect(profile.skills.map(fact => fact.value)).toEqual([
      'Triage',
      'Patient education',
      'Night shifts',
    ]);
    expect(profile.languages.map(fact => fact.value)).toEqual([
      { name: 'English', proficiency: 'fluent' },
      { name: 'Dutch' },
    ]);
  });

  it('leaves contact details, private life and referees out', () => {
    expect(JSON.stringify(profile)).not.toMatch(/@|555|Canal|1990|Belgian|married|Jonas|Quay/);
  });
});

describe('a paragraph', () => {
  it('is read by its sentences and kept without contacts', () => {
    const profile = pasted(
      'Dr Amina Yusuf is a paediatric nurse at St Brigid Hospital in Ghent. She writes to amina@example.invalid.',
    );
    expect(profile.name.value).toMatchObject({ full: 'Amina Yusuf', title: 'Dr' });
    expect(profile.positions.map(fact => fact.value)).toEqual([
      { title: 'paediatric nurse', employer: 'St Brigid Hospital', period: { current: true } },
    ]);
    expect(profile.place?.value).toBe('Ghent');
    expect(profile.about?.value).toBe(
      'Dr Amina Yusuf is a paediatric nurse at St Brigid Hospital in Ghent.',
    );
  });

  it('may begin with a name as its title', () => {
    expect(
      pasted('Amina Yusuf\n\nAmina Yusuf is a nurse at St Brigid Hospital.').name,
    ).toMatchObject({ confidence: 'high', agrees: ['sentence'] });
  });
});

describe('a family name that is a trade', () => {
  it('is a name where a role follows it', () => {
    expect(pasted('Lena Fischer\nCarpenter at Quay Workshops').name.value.last).toBe('Fischer');
    expect(pasted('Ann Baker is a judge at Westmark District Court.').name.value.last).toBe(
      'Baker',
    );
  });
});

describe('text that is no profile', () => {
  it.each([
    ['', 'nothing-selected'],
    [' \n ', 'nothing-selected'],
    ['We are hiring three engineers in Ghent.', 'not-a-profile'],
    ['Our services\nDesign and build', 'not-a-profile'],
    ['Paediatric Nurse\nSt Brigid Hospital', 'not-a-profile'],
    ['Amina Yusuf\nJonas Lind is a porter at Quay Clinic.', 'two-identities'],
  ])('%j is refused', (text, reason) => {
    expect(readPasted(text, 7)).toMatchObject({ kind: 'refusal', reason });
  });

  it('never fails, and never invents: every value is made of words of the text', () => {
    const words = fc.constantFrom(
      ...'Amina Yusuf is a nurse at St Brigid Hospital in Ghent . , \n Experience Education Skills About 2013 - 2019 Present Teacher, Lakeshore University · Full-time Contact info English'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), list => {
        const text = list.join(' ');
        const reading = readPasted(text, 7);
        if (reading.kind === 'refusal') return;
        const { name, headline, place, positions, education, skills } = reading.profile;
        const said = [
          ...name.value.full.split(' '),
          headline?.value,
          place?.value,
          ...positions.flatMap(({ value }) => [value.title, value.employer, value.place]),
          ...education.flatMap(({ value }) => [value.school, value.degree, value.field]),
          ...skills.map(({ value }) => value),
        ].filter(value => value !== undefined);
        const flat = text.replace(/\s+/g, ' ');
        for (const value of said) expect(flat).toContain(value);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        expect(['profile', 'refusal']).toContain(readPasted(text, 7).kind);
      }),
    );
  });
});
