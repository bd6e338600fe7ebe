import { expect, describe as group, it } from 'vitest';
import { describe, type Figure, noWorse, reached } from './figure.ts';

const figure = (ratio: number, missed?: Figure['missed']): Figure => ({
  name: 'reading',
  samples: [[ratio, 1]],
  goal: 3,
  ...(missed === undefined ? {} : { missed }),
});
const KNOWN = { most: 8, decision: 16 };

group('a figure that misses its goal', () => {
  it('is worse than it may be where nothing explains it', () => {
    expect(noWorse(figure(2.9))).toBe(true);
    expect(noWorse(figure(3.1))).toBe(false);
    expect(describe(figure(3.1))).toMatch(/goal 3 {2}<- above the goal$/);
  });

  it('is told as missed all the same where a decision explains it, and may get no worse', () => {
    expect(reached(figure(5.6, KNOWN))).toBe(false);
    expect(noWorse(figure(5.6, KNOWN))).toBe(true);
    expect(describe(figure(5.6, KNOWN))).toMatch(/<- above the goal, as decision 16 says$/);
    expect(noWorse(figure(8.1, KNOWN))).toBe(false);
    expect(describe(figure(8.1, KNOWN))).toMatch(/<- above the goal, and above the 8 of/);
  });

  it('is simply good once the goal is reached', () => {
    expect(noWorse(figure(2.5, KNOWN))).toBe(true);
    expect(describe(figure(2.5, KNOWN))).toMatch(/goal 3$/);
  });
});
