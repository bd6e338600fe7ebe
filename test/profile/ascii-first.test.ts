import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiFirst, isNearAscii } from '../../src/profile/ascii-first.ts';

/** Every class that is known, alone, in a set, in a set of all others, and counted. */
const PATTERNS: readonly (readonly [source: string, flags: string])[] = [
  ...['L', 'Lu', 'Ll', 'M', 'N', 'Nd'].flatMap(name => [
    [String.raw`\p{${name}}`, 'u'] as const,
    [String.raw`^[\p{${name}}'.-]{1,3}$`, 'u'] as const,
    [String.raw`[^\p{${name}}\s]+`, 'gu'] as const,
    [String.raw`\d\s?(?!\p{${name}})`, 'u'] as const,
  ]),
  [String.raw`^\(?(\p{L}{1,12}(?:\s?/\s?\p{L}{1,12}){1,3})\)?$`, 'u'],
  [String.raw`^\d{1,2}\s*\p{L}[\p{L}\p{M}.]*(?:\s*\d{1,2}\s*\p{L}[\p{L}\p{M}.]*)?$`, 'u'],
  [String.raw`[([{]\p{Lu}[\]\p{Ll})}]|\[\p{Nd}\]`, 'u'],
  [String.raw`^\s*(?:\+|[KMkm](?!\p{L})|(?:mil|mio)(?!\p{L}))`, 'iu'],
];

const near = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aZ09 .-/()[]{}+\u00a0\u00b7\u2022\u2019Kmio') }),
  fc.string({ unit: 'binary-ascii' }),
);

describe('a pattern for texts that are nearly ASCII', () => {
  it('finds what the pattern itself finds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), near, ([source, flags], text) => {
        fc.pre(isNearAscii(text));
        const chosen = asciiFirst(source, flags)(text);
        expect(chosen.source).not.toBe(source);
        expect(text.replace(chosen, '<$&>')).toBe(text.replace(new RegExp(source, flags), '<$&>'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not used on any other text', () => {
    const pattern = asciiFirst(String.raw`^\p{Lu}\p{L}+$`, 'u');
    for (const name of ['Zo\u00eb', '\u0141ucja', '\u5c71\u7530']) {
      expect(isNearAscii(name)).toBe(false);
      expect(pattern(name).source).toContain('p{Lu}');
    }
    expect(pattern('Zo\u00eb').test('Zo\u00eb')).toBe(true);
  });

  it('is asked for none of the characters that only Unicode knows', () => {
    const classes =
      /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
    for (let code = 0x80; code < 0x1_0000; code += 1) {
      const character = String.fromCharCode(code);
      if (isNearAscii(character)) expect(character).not.toMatch(classes);
    }
  });

  it('refuses a class it does not know', () => {
    expect(() => asciiFirst(String.raw`\p{Script=Han}|\p{P}`, 'u')('a')).toThrow('ASCII');
  });
});
