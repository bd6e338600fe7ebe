import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/etiquette/finding.ts';
import { review } from '../../../src/etiquette/review.ts';
import { RULES } from '../../../src/etiquette/rules/all.ts';
import { context, letter } from '../helpers.ts';
import { CORPUS } from './corpus.ts';
import type { Entry } from './entry.ts';

/** Hints of style, expected only where they are the point of an entry. */
const HINTS: ReadonlySet<string> = new Set(['R3', 'R6', 'L9', 'S9', 'R4', 'C4', 'R1']);
const FLOOR = { precision: 0.85, recall: 0.85 };

const judged = CORPUS.map(entry => ({ entry, found: findings(entry) }));

function findings({ text, subject, channel, occasion, to, from, asserted = [] }: Entry): Finding[] {
  return review(
    letter(text, {
      ...(subject === undefined ? {} : { subject }),
      ...(channel === undefined ? {} : { channel }),
      ...(occasion === undefined ? {} : { occasion }),
    }),
    context({ to, asserted, ...(from === undefined ? {} : { from }) }),
  );
}

/** How often a rule spoke rightly, wrongly, and not at all. */
function tally(rule: string): { right: number; wrong: string[]; missed: string[] } {
  const spoke = ({ found }: (typeof judged)[number]): boolean =>
    found.some(one => one.rule === rule);
  const ought = ({ entry }: (typeof judged)[number]): boolean => entry.expect.includes(rule);
  return {
    right: judged.filter(one => spoke(one) && ought(one)).length,
    wrong: judged.filter(one => spoke(one) && !ought(one)).map(({ entry }) => entry.id),
    missed: judged.filter(one => !spoke(one) && ought(one)).map(({ entry }) => entry.id),
  };
}

describe('the corpus', () => {
  it('is large and varied', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(CORPUS.map(({ id }) => id)).size).toBe(CORPUS.length);
  });

  it.each(judged.filter(({ entry }) => entry.good))('lets $entry.id pass', ({ found }) => {
    expect(
      found.filter(({ severity }) => severity !== 'info').map(({ rule, why }) => `${rule}: ${why}`),
    ).toEqual([]);
  });

  it.each(RULES.map(({ id }) => id).filter(id => !HINTS.has(id)))(
    '%s speaks rightly, and seldom wrongly',
    id => {
      const { right, wrong, missed } = tally(id);
      const precision = right + wrong.length === 0 ? 1 : right / (right + wrong.length);
      const recall = right + missed.length === 0 ? 1 : right / (right + missed.length);
      const report = `${id}: precision ${precision.toFixed(2)} (wrong: ${wrong.join(', ')}), recall ${recall.toFixed(2)} (missed: ${missed.join(', ')})`;
      expect(precision, report).toBeGreaterThanOrEqual(FLOOR.precision);
      expect(recall, report).toBeGreaterThanOrEqual(FLOOR.recall);
    },
  );
});
