import { describe, expect, it } from 'vitest';
import type { Letter } from '../../../src/etiquette/review-types.ts';
import { context, findingsOf, letter } from '../helpers.ts';

/** Text, and what is unusual about the letter and its circumstances. */
export type Example =
  | string
  | readonly [text: string, letter?: Partial<Letter>, about?: Parameters<typeof context>[0]];

/** At least six letters that a rule has to speak about, and six that it must not. */
export interface Examples {
  readonly letter?: Partial<Letter>;
  readonly about?: Parameters<typeof context>[0];
  readonly fires: readonly Example[];
  readonly silent: readonly Example[];
}

/** One test per example of one rule. */
export function describeRule(id: string, { fires, silent, ...base }: Examples): void {
  const findings = (example: Example) => {
    const [text, part, about] = typeof example === 'string' ? [example] : example;
    return findingsOf(
      id,
      letter(text, { ...base.letter, ...part }),
      context({ ...base.about, ...about }),
    );
  };
  const name = (example: Example): string =>
    (typeof example === 'string' ? example : `${example[0]} ${JSON.stringify(example.slice(1))}`)
      .replaceAll('\n', ' / ')
      .slice(0, 110);

  describe(id, () => {
    it('has enough examples', () => {
      expect(Math.min(fires.length, silent.length)).toBeGreaterThanOrEqual(6);
    });
    for (const example of fires) {
      it(`speaks: ${name(example)}`, () => {
        expect(findings(example)).not.toEqual([]);
      });
    }
    for (const example of silent) {
      it(`is silent: ${name(example)}`, () => {
        expect(findings(example)).toEqual([]);
      });
    }
  });
}
