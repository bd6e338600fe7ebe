import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, fold } from '../../../src/reader/text/clean.ts';

describe('clean text', () => {
  it('holds nothing invisible', () => {
    expect(cleanText('a\u200bb\u00adc\u3164d\u202ee\u2066f\u{e0041}g\u0007h')).toBe('abcdefgh');
  });

  it('keeps joiners where they shape a word, and drops stray ones', () => {
    expect(cleanText('\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')).toContain('\u200c');
    expect(cleanText('ab\u200dcd')).toBe('abcd');
  });

  it('keeps line breaks, at most one blank line', () => {
    expect(cleanText(' a \n\n\n\n b ')).toBe('a\n\nb');
    expect(cleanLine('a\n\nb')).toBe('a b');
  });

  it('cleaned twice is cleaned once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('folds case, accents and punctuation away', () => {
    expect(fold('  Zo\u00eb  M\u00dcLLER, ')).toBe('zoe muller');
  });
});
