import { describe, expect, it } from 'vitest';
import { readPositions } from '../../../src/reader/parse/positions.ts';
import { line } from './lines.ts';

const read = (...lines: Parameters<typeof readPositions>[0]) =>
  readPositions(lines).map(found => found.position);

describe('a single role', () => {
  it('has its title first', () => {
    expect(
      read(
        line('UX Designer', { logoHrefs: ['https://www.linkedin.com/company/2/?trk=x'] }),
        line('Harbor & Pine \u00b7 Contract'),
        line('Mar 2020 - Aug 2022 \u00b7 2 yrs 6 mos'),
        line('Utrecht, Netherlands \u00b7 Remote'),
        line('Forms people finish.', { box: true }),
      ),
    ).toEqual([
      {
        title: 'UX Designer',
        employer: 'Harbor & Pine',
        employerPath: '/company/2/',
        employment: 'Contract',
        period: { start: { year: 2020, month: 3 }, end: { year: 2022, month: 8 }, current: false },
        place: 'Utrecht, Netherlands',
        description: 'Forms people finish.',
      },
    ]);
  });

  it('never calls an employment type an employer', () => {
    const [role] = read(line('Nurse'), line('Part-time'), line('Mar 2020 - Present'));
    expect(role).toMatchObject({ title: 'Nurse', employment: 'Part-time' });
    expect(role).not.toHaveProperty('employer');
  });

  it('takes no skill link and no sentence for a place', () => {
    const [role] = read(
      line('Nurse'),
      line('St. Brigid'),
      line('2013 - 2019'),
      line('Care and +7 skills', { hrefs: ['/in/x/overlay/1/skill-associations-details/'] }),
      line('I ran the night ward.'),
    );
    expect(role).not.toHaveProperty('place');
  });

  it('keeps a dot that belongs to the employer, where the logo says so', () => {
    const [role] = read(
      line('Farmer', { labels: ['Hay \u00b7 Straw logo'] }),
      line('Hay \u00b7 Straw'),
      line('2013 - 2019'),
    );
    expect(role?.employer).toBe('Hay \u00b7 Straw');
    expect(role).not.toHaveProperty('employment');
  });

  it('is sure of an employer that the logo names too', () => {
    const entry = (label: string) => [
      line('Nurse', { labels: [label] }),
      line('St. Brigid \u00b7 Full-time'),
      line('2013 - 2019'),
    ];
    expect(readPositions(entry('Logo St. Brigid'))[0]?.corroborated).toBe(true);
    expect(readPositions(entry('Other Place logo'))[0]?.corroborated).toBe(false);
  });
});

describe('grouped roles', () => {
  const header = [
    line('Northwind Labs', { hrefs: ['/company/1/'] }),
    line('Full-time \u00b7 4 yrs 1 mo', { hrefs: ['/company/1/'] }),
    line('Rotterdam, Netherlands'),
  ];

  it('have the employer first and hand its facts down', () => {
    expect(
      read(
        ...header,
        line('Senior Designer', { item: 0 }),
        line('Jan 2024 - Present \u00b7 2 yrs', { item: 0 }),
        line('Hybrid', { item: 0 }),
        line('Designer', { item: 1 }),
        line('Contract', { item: 1 }),
        line('Sep 2022 \u2013 Dec 2023', { item: 1 }),
        line('Delft', { item: 1 }),
      ),
    ).toMatchObject([
      {
        title: 'Senior Designer',
        employer: 'Northwind Labs',
        employerPath: '/company/1/',
        employment: 'Full-time',
        place: 'Rotterdam, Netherlands',
        period: { current: true },
      },
      { title: 'Designer', employment: 'Contract', place: 'Delft', period: { current: false } },
    ]);
  });

  it('are not seen in list items without dates', () => {
    const roles = read(
      line('Nurse'),
      line('St. Brigid'),
      line('2013 - 2019'),
      line('Night ward', { item: 0, box: true }),
    );
    expect(roles).toMatchObject([{ title: 'Nurse', description: 'Night ward' }]);
  });
});
