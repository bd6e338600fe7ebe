import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, vcard } from '../../src/export/vcard.ts';
import { tameLine } from '../../src/profile/tame.ts';
import { anyText, HOSTILE, HUGE } from './support/hostile.ts';

/** Lines of a card as RFC 2426 says to read them: a line break and a blank are nothing. */
function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').replace(/\r\n$/, '').split('\r\n');
}

/** Parts of a value at an unescaped separator, with their escapes taken back. */
function parts(value: string, separator: string): string[] {
  const pieces: string[] = [''];
  for (let i = 0; i < value.length; i += 1) {
    const character = value.charAt(i);
    if (character === separator) pieces.push('');
    else {
      if (character === '\\') i += 1;
      pieces[pieces.length - 1] += value.charAt(i);
    }
  }
  return pieces;
}

const cards: fc.Arbitrary<Card> = fc.record({
  uid: anyText,
  name: fc.record({ full: anyText, first: anyText, last: anyText, title: anyText }),
  title: anyText,
  organisation: anyText,
  address: fc.oneof(anyText, fc.webUrl(), fc.constant('https://a.example/\r\nTEL:1')),
  categories: fc.array(anyText, { maxLength: 3 }),
});

const NAMES = ['BEGIN', 'VERSION', 'PRODID', 'UID', 'N', 'FN', 'TITLE', 'ORG', 'URL', 'CATEGORIES'];
const nameOf = (line: string) => line.slice(0, line.indexOf(':'));

describe('an address card', () => {
  it('folds into lines of 75 octets at most, none within a character', () => {
    fc.assert(
      fc.property(cards, card => {
        const text = vcard(card);
        expect(text.endsWith('END:VCARD\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|\p{Surrogate}/u);
        }
      }),
    );
  });

  it('unfolds to what was put in, and to no line that was not', () => {
    fc.assert(
      fc.property(cards, card => {
        const lines = unfolded(vcard(card));
        expect(lines.slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:3.0']);
        expect(lines.filter(line => /^END:/i.test(line))).toEqual(['END:VCARD']);
        const names = lines.slice(0, -1).map(nameOf);
        expect(names.filter(name => !NAMES.includes(name))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
        const value = (name: string) =>
          lines.find(line => nameOf(line) === name)?.slice(name.length + 1) ?? '';
        const { full, first, last, title } = card.name;
        expect(parts(value('FN'), '\0')).toEqual([tameLine(full)]);
        expect(parts(value('N'), ';')).toEqual(
          [last ?? '', first, '', title ?? '', ''].map(tameLine),
        );
        expect(parts(value('TITLE'), '\0')).toEqual([tameLine(card.title)]);
        expect(parts(value('ORG'), ';')).toEqual([tameLine(card.organisation)]);
        expect(parts(value('CATEGORIES'), ',')).toEqual(
          card.categories.length === 0 ? [''] : card.categories.map(tameLine),
        );
        expect(value('URL')).toMatch(/^(https?:\/\/\S+)?$/);
      }),
    );
  });

  it('holds a megabyte, and every hostile text', () => {
    for (const text of [HUGE, ...HOSTILE]) {
      const name = { full: text, first: text };
      const lines = unfolded(
        vcard({ uid: 'u', name, title: '', organisation: '', address: '', categories: [] }),
      );
      expect(lines.map(line => line.split(':')[0])).toEqual([
        'BEGIN',
        'VERSION',
        'PRODID',
        'UID',
        'N',
        'FN',
        'END',
      ]);
    }
  });

  it('reads like this', () => {
    expect(
      vcard({
        uid: 'linkedin.com/in/zoe-brandt',
        name: { full: 'Zoë Brandt', first: 'Zoë', last: 'Brandt', title: 'Dr' },
        title: 'Master baker; night shift',
        organisation: 'Rye, Wheat & Sons',
        address: 'https://www.linkedin.com/in/zoe-brandt/',
        categories: ['bread', 'Ghent'],
      }),
    ).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'PRODID:-//A Few Minutes//A Few Minutes//EN',
        'UID:linkedin.com/in/zoe-brandt',
        'N:Brandt;Zoë;;Dr;',
        'FN:Zoë Brandt',
        'TITLE:Master baker\\; night shift',
        'ORG:Rye\\, Wheat & Sons',
        'URL:https://www.linkedin.com/in/zoe-brandt/',
        'CATEGORIES:bread,Ghent',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });
});
