import { describe, expect, it } from 'vitest';
import { findPhrases, hasPhrase, phrases } from '../../../src/etiquette/text/phrases.ts';

const LIST = [
  { pattern: 'pick your brains?', instead: 'ask you' },
  { pattern: 'caf\u00e9s?' },
  { pattern: 'a ?b' },
] as const;

describe('findPhrases', () => {
  it('finds whole words only, with their place and their entry', () => {
    expect(findPhrases('may i pick  your brain?', LIST)).toEqual([
      { phrase: LIST[0], start: 6, end: 22, words: 'pick  your brain' },
    ]);
    expect(findPhrases('toothpick your brain', LIST)).toEqual([]);
    expect(findPhrases('decaf\u00e9', LIST)).toEqual([]);
    expect(findPhrases('two caf\u00e9s', LIST, 10)[0]).toMatchObject({ start: 14, end: 19 });
  });

  it('takes an optional blank for none, one or many', () => {
    expect(['ab', 'a b', 'a   b'].map(text => findPhrases(text, LIST).length)).toEqual([1, 1, 1]);
  });

  it('begins at the beginning, whatever was asked before', () => {
    const list = phrases('hiring');
    expect(hasPhrase('we are hiring', list)).toBe(true);
    expect(findPhrases('hiring', list)).toHaveLength(1);
    expect(hasPhrase('hiring', list)).toBe(true);
  });

  it('finds nothing where a language has no such list', () => {
    expect(findPhrases('hiring', undefined)).toEqual([]);
    expect(hasPhrase('hiring', undefined)).toBe(false);
  });
});
