import { describe, expect, it } from 'vitest';
import type { ComposeContext } from '../../../src/message/compose-types.ts';
import { rankReasons } from '../../../src/message/reasons/rank-reasons.ts';
import { findInsights } from '../../../src/profile/insights/find-insights.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { NEW_SENDER, type Sender } from '../../../src/sender/sender.ts';
import { fact, NOW, person } from '../people/build.ts';
import { PEOPLE } from '../people/people.ts';
import { SENDERS } from '../people/senders.ts';

function rank(profile: Profile, sender: Sender = NEW_SENDER, context: ComposeContext = {}) {
  return rankReasons({
    profile,
    sender,
    insights: findInsights(profile, sender, NOW),
    context,
    now: NOW,
  });
}

describe('rankReasons', () => {
  it('always has at least one reason beside the referral, which comes last and asks who', () => {
    for (const profile of Object.values(PEOPLE)) {
      const reasons = rank(profile);
      expect(reasons.length).toBeGreaterThan(1);
      expect(reasons.at(-1)).toMatchObject({ kind: 'referral', needs: 'referrer' });
      expect(reasons.slice(0, -1).every(reason => reason.needs === undefined)).toBe(true);
    }
  });

  it('puts the referral first once the sender says who', () => {
    const [first] = rank(Object.values(PEOPLE)[0] ?? person('A', 'B'), NEW_SENDER, {
      referrer: 'Dr Osei',
    });
    expect(first?.kind).toBe('referral');
    expect(first?.needs).toBeUndefined();
    expect(first?.label).toContain('Dr Osei');
  });

  it.each([
    ['nurseToDesigner', 'similar-path'],
    ['longStayElectrician', 'admired-work'],
    ['curatorFirst', 'admired-work'],
    ['returner', 'similar-path'],
    ['philosopherEngineer', 'similar-path'],
    ['author', 'admired-work'],
    ['bareName', 'admired-work'],
  ])('for %s puts %s first', (name, kind) => {
    expect(rank(PEOPLE[name] ?? person('A', 'B'))[0]?.kind).toBe(kind);
  });

  it('offers a shared school, a mutual contact and long years in a field where there are any', () => {
    const kinds = (name: string, sender?: Sender) =>
      rank(PEOPLE[name] ?? person('A', 'B'), sender).map(r => r.kind);
    expect(kinds('schoolmate', SENDERS.sam)).toContain('shared-ground');
    expect(kinds('schoolmate')).not.toContain('shared-ground');
    expect(kinds('mutual')).toContain('introduction');
    expect(kinds('author')).not.toContain('introduction');
    expect(kinds('longStayElectrician')).toContain('local-expert');
    expect(kinds('newRole')).not.toContain('local-expert');
  });

  it('rests on nothing but the name where nothing else is known', () => {
    const [only] = rank(person('Hana', 'Suzuki'));
    expect(only).toMatchObject({ kind: 'admired-work', facts: ['name'] });
    expect(only?.insight).toBeUndefined();
  });

  it('offers no post of which no whole clause may be quoted', () => {
    const post = (text: string) =>
      rank(person('A', 'B', { posts: [fact({ text, ageDays: 3 }, 'activity')] }))[0]?.insight?.kind;
    expect(post('The best handovers are boring.')).toBe('post');
    expect(post('We are hiring! Join us!')).toBeUndefined();
    expect(post('My mother died last year and work kept me going.')).toBeUndefined();
  });

  it('ranks by strength', () => {
    const strengths = rank(PEOPLE['mutual'] ?? person('A', 'B')).map(reason => reason.strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });
});
