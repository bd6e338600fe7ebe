import { describe, expect, it } from 'vitest';
import { inRegister } from '../../../src/message/phrases/en/in-register.ts';
import { ENGLISH } from '../../../src/message/phrases/en/pack.ts';

/** What every language must hold is in `every-pack.test.ts`. */
const ALL = Object.values(ENGLISH.parts).flat();

describe('the English phrases', () => {
  it('name no value twice, so that nothing is said twice', () => {
    for (const { id, needs } of ALL) {
      if (!/forward|from-to/.test(id)) expect([id, needs]).toEqual([id, [...new Set(needs)]]);
    }
  });

  it('are written with plain apostrophes and without dashes, in pairs of straight quotes', () => {
    for (const { text } of ALL) {
      expect(text).not.toMatch(/[\u2013\u2014\u2018\u2019\u201c\u201d]/);
      expect((text.match(/"/g) ?? []).length % 2).toBe(0);
    }
  });

  it('have at least ten ways to ask and to let them say no, so that ten letters differ', () => {
    for (const part of ['ask-note', 'easy-out', 'bridge']) {
      const short = ENGLISH.parts[part]?.filter(phrase => phrase.length === 'short') ?? [];
      expect(short.length).toBeGreaterThanOrEqual(10);
    }
  });

  it('say in every ask how many minutes', () => {
    for (const part of ['ask', 'ask-note', 'ask-spoken', 'reminder-ask']) {
      for (const { text } of ENGLISH.parts[part] ?? []) expect(text).toContain('{minutes} minutes');
    }
  });
});

describe('inRegister', () => {
  it('spells contractions out for a formal letter and leaves a warm one alone', () => {
    const text =
      "I'd like to know. You've seen it, it's fine, I won't mind and can't say you needn't.";
    expect(inRegister(text, 'warm')).toBe(text);
    expect(inRegister(text, 'formal')).toBe(
      'I would like to know. You have seen it, it is fine, I will not mind and cannot say you need not.',
    );
  });

  it('leaves no contraction in any phrase of a formal letter', () => {
    for (const { text, register } of ALL) {
      if (register !== 'warm')
        expect(inRegister(text, 'formal')).not.toMatch(/\w'(?:m|ve|re|ll|d|t)\b/);
    }
  });
});
