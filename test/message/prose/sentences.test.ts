import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_SENTENCES } from '../../../src/message/prose/en/abbreviations.ts';
import { splitSentences } from '../../../src/message/prose/sentences.ts';

const texts = (text: string): string[] =>
  splitSentences(text, ENGLISH_SENTENCES).map(sentence => sentence.text);

describe('splitting into sentences', () => {
  it.each([
    ['One thing. Another thing.', ['One thing.', 'Another thing.']],
    ['Dr. Okafor taught me. I stayed.', ['Dr. Okafor taught me.', 'I stayed.']],
    ['We use lists, e.g. Checklists. They help.', ['We use lists, e.g. Checklists.', 'They help.']],
    ['J. Okafor came. So did I. Then we left.', ['J. Okafor came.', 'So did I.', 'Then we left.']],
    ['No full stop\nNext line', ['No full stop', 'Next line']],
    ['Really? Yes! Good.', ['Really?', 'Yes!', 'Good.']],
    ['It cost 3.50 in 1999. Not now.', ['It cost 3.50 in 1999.', 'Not now.']],
    ['', []],
    ['   \n ', []],
  ])('%j', (text, sentences) => {
    expect(texts(text)).toEqual(sentences);
  });

  it('points at each sentence, in order, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const sentences = splitSentences(text, ENGLISH_SENTENCES);
        let from = 0;
        for (const { text: said, start, end } of sentences) {
          expect(text.slice(start, end)).toBe(said);
          expect(text.slice(from, start).trim()).toBe('');
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });
});
