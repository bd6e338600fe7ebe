import { beforeAll, describe, expect, it } from 'vitest';
import { review } from '../../../src/etiquette/review.ts';
import { LANGUAGE } from '../../../src/ui/languages/de.ts';
import { learn } from '../../../src/ui/languages/language.ts';
import { applied, context, letter } from '../helpers.ts';
import { PEOPLE } from '../people.ts';
import { BAD, type GermanEntry, GOOD } from './letters.ts';

beforeAll(() => learn(LANGUAGE));

const NAME = PEOPLE.ana.name.value.full;

/** What stops or warns; hints of style are not the point. */
function rulesOf({ text }: GermanEntry, severities: readonly string[]): string[] {
  const one = letter(text.replace('{name}', NAME), { language: 'de' });
  return review(one, context())
    .filter(({ severity }) => severities.includes(severity))
    .map(({ rule }) => rule);
}

describe('the rules on letters in German', () => {
  it.each(BAD)('see what is wrong: $id', entry => {
    expect(rulesOf(entry, ['block', 'warn', 'info'])).toEqual(
      expect.arrayContaining([...entry.expect]),
    );
  });

  it.each(GOOD)('let a good one be: $id', entry => {
    expect(rulesOf(entry, ['block', 'warn'])).toEqual([]);
  });

  it('greet by the whole name in what they propose', () => {
    const text = 'Sie sind aus der Pflege ins UX-Design gewechselt.';
    const found = review(letter(text, { language: 'de' }), context());
    const missing = found.find(({ rule }) => rule === 'S11');
    expect(missing === undefined ? '' : applied(text, missing)).toContain(`Guten Tag ${NAME},`);
  });
});
