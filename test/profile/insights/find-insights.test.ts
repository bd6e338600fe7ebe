import { describe, expect, it } from 'vitest';
import { factAt } from '../../../src/profile/fact-ref.ts';
import type { Insight, InsightKind } from '../../../src/profile/insight.ts';
import { findInsights } from '../../../src/profile/insights/find-insights.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { NEW_SENDER, type Sender } from '../../../src/sender/sender.ts';
import { fact, job, NOW, period, person } from '../../message/people/build.ts';
import { PEOPLE } from '../../message/people/people.ts';
import { SENDERS } from '../../message/people/senders.ts';

function insightsOf(profile: Profile, sender: Sender = NEW_SENDER): Insight[] {
  return findInsights(profile, sender, NOW);
}

function found(profile: Profile, kind: InsightKind, sender?: Sender): Insight | undefined {
  return insightsOf(profile, sender).find(insight => insight.kind === kind);
}

function one(name: string): Profile {
  const profile = PEOPLE[name];
  if (profile === undefined) throw new Error(`no such person: ${name}`);
  return profile;
}

describe('findInsights', () => {
  it.each<[string, InsightKind, Record<string, string>]>([
    [
      'nurseToDesigner',
      'change-of-field',
      { fromField: 'nursing', toField: 'UX design', from: 'staff nurse' },
    ],
    ['longStayElectrician', 'long-stay', { employer: 'Brightwell Electrical', years: '15' }],
    ['curatorFirst', 'first-of-kind', { line: 'first digital curator' }],
    ['founderBaker', 'founder', { employer: 'Crumb & Ember Bakery', line: 'co-founded' }],
    ['climber', 'climb', { to: 'head of operations', employer: 'Tidewater Logistics' }],
    ['philosopherEngineer', 'far-studies', { study: 'philosophy', toField: 'wind energy' }],
    ['author', 'made', { work: 'Talking Again After Stroke', by: 'Fenwick Press' }],
    ['aboutWhy', 'about-why', { quote: 'I became a vet because of one stubborn goat' }],
    ['returner', 'return', { employer: 'Oakfield School', fromEmployer: 'Brackley Council' }],
    ['newRole', 'new-role', { employer: 'Corbel Foods', role: 'sustainability manager' }],
    ['volunteer', 'volunteering', { organisation: 'Open Hills' }],
    ['headlineOnly', 'headline', { line: 'Palliative care, and the people around it' }],
    ['mutual', 'mutuals', { mutual: 'Anna Petrov' }],
    ['curatorFirst', 'current-role', { role: 'first digital curator' }],
  ])('finds in %s: %s', (name, kind, values) => {
    expect(found(one(name), kind)?.values).toMatchObject(values);
  });

  it('sees what the sender shares with them', () => {
    expect(found(one('schoolmate'), 'shared-school', SENDERS.sam)?.values).toEqual({
      school: 'Ashbourne College',
    });
    expect(found(one('nurseToDesigner'), 'shared-city', SENDERS.sam)?.values).toEqual({
      city: 'Leeds',
    });
    expect(found(one('nurseToDesigner'), 'shared-path', SENDERS.sam)?.specificity).toBeGreaterThan(
      0.9,
    );
    const colleague = { ...NEW_SENDER, employers: ['Beacon Mutual Ltd'] };
    expect(found(one('mutual'), 'shared-employer', colleague)?.values).toEqual({
      employer: 'Beacon Mutual',
    });
  });

  it('shares nothing with a sender of whom nothing is known', () => {
    for (const profile of Object.values(PEOPLE)) {
      const shared = insightsOf(profile).filter(({ kind }) => kind.startsWith('shared'));
      expect(shared).toEqual([]);
    }
  });

  it('shares English with nobody: it would be true of too many', () => {
    const profile = person('Ann', 'Lee', { languages: [fact({ name: 'English' }, 'languages')] });
    expect(insightsOf(profile, { ...NEW_SENDER, languages: ['English'] })).toEqual([]);
  });

  it('rests every insight on facts that are there, the most specific first', () => {
    for (const profile of Object.values(PEOPLE)) {
      const insights = insightsOf(profile, SENDERS.sam);
      for (const { evidence } of insights) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const ref of evidence) expect(factAt(profile, ref)).toBeDefined();
      }
      const order = insights.map(insight => insight.specificity);
      expect(order).toEqual([...order].sort((a, b) => b - a));
    }
  });

  it('finds nothing in a bare name', () => {
    expect(insightsOf(one('bareName'))).toEqual([]);
  });
});

describe('findInsights on moves', () => {
  it('sees the subject that stayed when the field changed', () => {
    expect(found(one('nurseToDesigner'), 'carried-over')?.values).toMatchObject({
      theme: 'health care',
    });
    expect(found(one('founderBaker'), 'carried-over')).toBeUndefined();
  });

  it('sees a move from a council to a company, and none where the names do not say', () => {
    const moved = person('A', 'B', {
      positions: [
        job('Planner', 'Corbel Homes Ltd', '2021-01'),
        job('Planner', 'Marlow Council', '2012-01', '2020-12'),
      ],
    });
    expect(found(moved, 'size-or-sector-move')?.values).toEqual({
      fromEmployer: 'Marlow Council',
      toEmployer: 'Corbel Homes',
    });
    expect(found(one('nurseToDesigner'), 'size-or-sector-move')).toBeUndefined();
  });
});

describe('findInsights does not guess', () => {
  it('sees no change between neighbouring fields, nor where the present field came first', () => {
    const neighbours = [
      job('Product Designer', 'A Ltd', '2022'),
      job('Graphic Designer', 'B Ltd', '2015', '2021'),
    ];
    expect(found(person('A', 'B', { positions: neighbours }), 'change-of-field')).toBeUndefined();
    const backAgain = [
      job('Nurse', 'A Hospital', '2020'),
      job('Teacher', 'B School', '2015', '2019'),
      job('Nurse', 'C Hospital', '2008', '2014'),
    ];
    expect(found(person('A', 'B', { positions: backAgain }), 'change-of-field')).toBeUndefined();
  });

  it('takes two current jobs side by side for no change', () => {
    const both = [job('Baker', 'Own Oven', '2020'), job('Accountant', 'C & D', '2012')];
    expect(found(person('A', 'B', { positions: both }), 'change-of-field')).toBeUndefined();
  });

  it('overstates no years: a bare year is read as its middle', () => {
    const stay = person('A', 'B', { positions: [job('Nurse', 'A Hospital', '2018')] });
    expect(found(stay, 'long-stay')?.values['years']).toBe('8');
    const barely = person('A', 'B', { positions: [job('Nurse', 'A Hospital', '2019-12')] });
    expect(found(barely, 'long-stay')).toBeUndefined();
  });

  it('relies on no fact the reader was unsure of', () => {
    const unsure = { ...job('Nurse', 'A Hospital', '2005-01'), confidence: 'low' as const };
    expect(insightsOf(person('A', 'B', { positions: [unsure] }))).toEqual([]);
  });

  it('calls nobody new in a role without a month, nor first because of first aid', () => {
    const year = person('A', 'B', { positions: [job('Nurse', 'A Hospital', '2026')] });
    expect(found(year, 'new-role')).toBeUndefined();
    const aid = person('A', 'B', { positions: [job('First Aid Trainer', 'Red Van', '2020-01')] });
    expect(found(aid, 'first-of-kind')).toBeUndefined();
  });

  it('sees no far studies where another degree is near', () => {
    const profile = person('A', 'B', {
      positions: [job('Solicitor', 'Quayside Chambers', '2015-01')],
      education: [
        fact({ school: 'X', field: 'Philosophy', period: period('2004', '2007') }, 'education'),
        fact({ school: 'Y', field: 'Law', period: period('2008', '2010') }, 'education'),
      ],
    });
    expect(found(profile, 'far-studies')).toBeUndefined();
  });

  it('leaves old posts and links alone', () => {
    const old = person('A', 'B', {
      posts: [fact({ text: 'The best handovers are boring.', ageDays: 900 }, 'activity')],
      featured: [fact({ name: 'https://example.invalid/talk' }, 'featured')],
    });
    expect(insightsOf(old)).toEqual([]);
  });
});

describe('the same step', () => {
  it.each([
    ['a ward nurse thinking about design', '', true],
    ['a nurse', 'UX design', true],
    ['a nurse moving into service design', '', false],
    ['a hospital pharmacist moving into UX design', '', false],
    ['a nurse', 'policy work', false],
  ])('%s, exploring "%s": %s', (background, exploring, same) => {
    const sender = { ...NEW_SENDER, background, exploring };
    expect(found(one('nurseToDesigner'), 'shared-path', sender) !== undefined).toBe(same);
  });
});
