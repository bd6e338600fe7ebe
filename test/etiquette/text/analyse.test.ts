import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/etiquette/text/analyse.ts';
import { fold } from '../../../src/etiquette/text/fold.ts';
import { letter } from '../helpers.ts';

const parts = (text: string) => {
  const { greeting, sentences, closing } = analyse(letter(text));
  return {
    greeting: greeting && text.slice(greeting.start, greeting.end),
    name: greeting && text.slice(greeting.name.start, greeting.name.end),
    sentences: sentences.map(one => one.text),
    closing: text.slice(closing.start, closing.end),
  };
};

describe('analyse', () => {
  it('tells greeting, sentences and closing apart', () => {
    expect(
      parts('Dear Dr. O’Neill,\n\nYou know Dr. Ruiz. Is that so?\n\nKind regards,\nLucy'),
    ).toEqual({
      greeting: 'Dear Dr. O’Neill,',
      name: 'Dr. O’Neill',
      sentences: ['You know Dr. Ruiz.', 'Is that so?'],
      closing: 'Kind regards,\nLucy',
    });
  });

  it.each([
    ['Hi Ana, yes.', 'Ana'],
    ['Hi Ana your move', 'Ana'],
    ['Ana, yes.', 'Ana'],
    ['Hello [first name], yes.', '[first name]'],
    ['Dear Ana Lucía de la Cruz,\nyes', 'Ana Lucía de la Cruz'],
    ['Hi Mei-Ling! Yes.', 'Mei-Ling'],
    ['Hi Ana. Yes.', 'Ana'],
  ])('reads the name in %s', (text, name) => {
    expect(parts(text).name).toBe(name);
  });

  it('takes an ordinary first word for no greeting', () => {
    expect(parts('Yesterday, I saw it.').greeting).toBeUndefined();
    expect(parts('Your move is rare.').greeting).toBeUndefined();
  });

  it.each([
    ['Hi Ana, yes. No worries if not! Tomasz', 'Tomasz'],
    ['Hi Ana, yes.\nThanks, Lucy', 'Thanks, Lucy'],
    ['Hi Ana, yes.\n\nLucy', 'Lucy'],
    ['Hi Ana, yes.\n\nBest wishes,\n[your first name]', 'Best wishes,\n[your first name]'],
    ['Hi Ana, do you know Leeds?', ''],
  ])('reads the closing of %j', (text, closing) => {
    expect(parts(text).closing.trim()).toBe(closing);
  });

  it('ends a sentence at a line break, and not at an initial', () => {
    expect(parts('Hi Ana,\nfirst line\nJ. Mbeki wrote it.').sentences).toEqual([
      'first line',
      'J. Mbeki wrote it.',
    ]);
  });
});

describe('fold', () => {
  it('keeps the length, whatever the script', () => {
    for (const text of ['It’s\u00a0Ana\u2011Lucía', 'İSTANBUL İ', 'ΣΊΣΥΦΟΣ', '\u{1f642}ẞ', '']) {
      expect(fold(text)).toHaveLength(text.length);
    }
    expect(fold('It’s\nANA')).toBe("it's ana");
  });
});
