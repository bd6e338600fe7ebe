import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/profile/fact.ts';
import { positionIdentity } from '../../../src/profile/merge/identity.ts';
import { mergeFact } from '../../../src/profile/merge/merge-facts.ts';
import { mergeList } from '../../../src/profile/merge/merge-lists.ts';
import { mergePeriod, mergeText } from '../../../src/profile/merge/merge-values.ts';
import type { Position } from '../../../src/profile/profile.ts';

function fact<T>(value: T, at = 1, rest: Partial<Fact<T>> = {}): Fact<T> {
  return {
    value,
    source: { section: 'experience', how: 'list' },
    confidence: 'high',
    capturedAt: at,
    ...rest,
  };
}

const NURSE: Position = {
  title: 'Registered Nurse',
  employer: 'St. Brigid Hospital',
  period: { start: { year: 2013, month: 6 }, current: true },
  description: 'Night shifts on the children’s ward and training of new colleagues.',
};

describe('list entries', () => {
  it('joins one role read twice, with what only one reading showed', () => {
    const newer: Position = {
      title: 'Registered nurse',
      employer: 'St Brigid Hospital',
      period: { start: { year: 2013 }, end: { year: 2019, month: 2 }, current: false },
      description: 'Night shifts on the children’s ward…',
      place: 'Ghent',
    };
    const merged = mergeList([fact(NURSE)], [fact(newer, 2)], positionIdentity);
    expect(merged.map(entry => entry.value)).toEqual([
      {
        ...newer,
        description: NURSE.description,
        period: { start: { year: 2013, month: 6 }, end: { year: 2019, month: 2 }, current: false },
      },
    ]);
  });

  it('keeps two stays in one role at one employer apart', () => {
    const again = { ...NURSE, period: { start: { year: 2020 }, current: true } };
    const merged = mergeList([fact(NURSE)], [fact(again, 2)], positionIdentity);
    expect(merged).toHaveLength(2);
  });

  it('gives a dateless role to its dated twin, exact pairs first', () => {
    const { period, ...dateless } = NURSE;
    const merged = mergeList(
      [fact<Position>(NURSE)],
      [fact<Position>(dateless, 2)],
      positionIdentity,
    );
    expect(merged.map(entry => entry.value.period)).toEqual([period]);
  });

  it('keeps what a shorter list no longer shows, after what it shows', () => {
    const curator = { title: 'Curator', employer: 'Harbour Museum' };
    const merged = mergeList(
      [fact<Position>(NURSE), fact(curator)],
      [fact(curator, 2)],
      positionIdentity,
    );
    expect(merged.map(entry => entry.value.title)).toEqual(['Curator', 'Registered Nurse']);
  });
});

describe('single facts', () => {
  it('does not let a cut text overwrite the whole one', () => {
    expect(mergeText('I restore harbour cranes.', 'I restore…')).toBe('I restore harbour cranes.');
    expect(mergeText('I restore harbour cranes.', 'I restore')).toBe('I restore');
    expect(mergeText('I restore harbour cranes.', '…')).toBe('…');
  });

  it('does not let a doubtful fact displace a sure one', () => {
    const sure = fact('Judge', 1);
    const doubtful = fact('Home', 2, { confidence: 'low' });
    expect(mergeFact(sure, doubtful)).toBe(sure);
    expect(mergeFact(doubtful, sure)).toBe(sure);
  });

  it('keeps what the sender typed over any page', () => {
    const typed = fact('Judge', 1, { source: { section: 'sender', how: 'typed' } });
    expect(mergeFact(typed, fact('Lawyer', 2))).toBe(typed);
  });

  it('drops the end of a role that goes on again', () => {
    expect(
      mergePeriod(
        { end: { year: 2019 }, current: false },
        { start: { year: 2018 }, current: true },
      ),
    ).toEqual({ start: { year: 2018 }, current: true });
  });
});
