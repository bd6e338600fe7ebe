import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span, SpanSource } from '../../../src/message/draft.ts';
import { textOf } from '../../../src/message/draft.ts';
import { sourceWords } from '../../../src/ui/desk/state/source-words.ts';
import { sourcedAt, sourcesIn } from '../../../src/ui/desk/state/sourced.ts';
import { aProfile, fact } from './support/a-profile.ts';

const FACT: SpanSource = { kind: 'fact', facts: ['positions.1'] };
const PHRASE: SpanSource = { kind: 'phrase' };

function span(text: string, source: SpanSource = PHRASE): Span {
  return { text, slot: 'body', source };
}

const DRAFT = [
  span('Hi Ilse, '),
  span('after nine years as a ward nurse', FACT),
  span(' you look after clothes. '),
  span('Could you spare fifteen minutes?'),
];
const TEXT = textOf(DRAFT);

/** Each run with its kind of source, e.g. `fact: after nine years`. */
function runs(text: string): readonly string[] {
  return sourcesIn(DRAFT, text).map(
    ({ start, end, source }) => `${source.kind}: ${text.slice(start, end)}`,
  );
}

test('an unedited letter has the sources of its draft', () => {
  expect(runs(TEXT)).toEqual([
    'phrase: Hi Ilse, ',
    'fact: after nine years as a ward nurse',
    'phrase:  you look after clothes. ',
    'phrase: Could you spare fifteen minutes?',
  ]);
});

test('a word typed within a span is the sender’s own, and the rest keeps its source', () => {
  expect(runs(TEXT.replace('spare', 'kindly spare'))).toEqual([
    'phrase: Hi Ilse, ',
    'fact: after nine years as a ward nurse',
    'phrase:  you look after clothes. ',
    'phrase: Could you ',
    'own: kindly ',
    'phrase: spare fifteen minutes?',
  ]);
});

test('a span that stands whole between two edits keeps its source', () => {
  expect(runs(`Dear Ilse, ${TEXT.slice(9)} Thanks!`)).toContain(
    'fact: after nine years as a ward nurse',
  );
});

test('a fact reworded is the sender’s own', () => {
  expect(runs(TEXT.replace('nine years', 'a decade'))).toEqual([
    'phrase: Hi Ilse, ',
    'fact: after ',
    'own: a decade',
    'fact:  as a ward nurse',
    'phrase:  you look after clothes. ',
    'phrase: Could you spare fifteen minutes?',
  ]);
});

test('a letter written anew is all the sender’s', () => {
  expect(runs('Grüezi!')).toEqual(['own: Grüezi!']);
  expect(runs('')).toEqual([]);
});

test('the ranges joined are the text, and never claim words that are not the draft’s', () => {
  const edit = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length), fc.string());
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), edits => {
      const text = edits.reduce(
        (t, [a, b, s]) => t.slice(0, a) + s + t.slice(Math.max(a, b)),
        TEXT,
      );
      const ranges = sourcesIn(DRAFT, text);
      let at = 0;
      for (const { start, end, source } of ranges) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        if (source.kind !== 'own') expect(TEXT).toContain(text.slice(start, end));
        at = end;
      }
      expect(at).toBe(text.length);
    }),
  );
});

test('a place between two spans belongs to the one that begins there', () => {
  const ranges = sourcesIn(DRAFT, TEXT);
  expect(sourcedAt(ranges, 8)?.source.kind).toBe('phrase');
  expect(sourcedAt(ranges, 9)?.source.kind).toBe('fact');
  expect(sourcedAt(ranges, TEXT.length)?.end).toBe(TEXT.length);
  expect(sourcedAt([], 0)).toBeUndefined();
});

test('a source is told with its fact, and where on the page it is', () => {
  const profile = aProfile('x', { about: fact('word '.repeat(100), 'about') });
  const told = (source: SpanSource) => sourceWords({ start: 0, end: 1, source }, profile);
  expect(told(FACT)).toBe(
    "From their page: Ward nurse, St Brannoc's Hospital, Mar 2011 to Feb 2020 (Experience)",
  );
  expect(told({ kind: 'fact', facts: ['about'] }).length).toBeLessThan(150);
  expect(told({ kind: 'fact', facts: ['posts.7'] })).toBe(
    'From their page, as it was read before.',
  );
  expect(told(PHRASE)).toBe('Plain phrase, no fact behind it.');
  expect(told({ kind: 'sender', field: 'background' })).toBe('Your own words.');
});

test('several facts of one part name it once, and a position tells only what it is', () => {
  const [first, second] = aProfile().positions;
  if (first === undefined || second === undefined) throw new Error('no positions');
  const placed = { ...first, value: { ...first.value, place: 'Ghent', employment: 'Full-time' } };
  const profile = aProfile('x', { positions: [placed, second] });
  const source = { kind: 'fact', facts: ['about', 'positions.0', 'positions.1'] } as const;
  expect(sourceWords({ start: 0, end: 1, source }, profile)).toBe(
    "From their page: I look after what people wore to work. (About); Curator of textiles, Museum of Everyday Things, Mar 2020 to now; Ward nurse, St Brannoc's Hospital, Mar 2011 to Feb 2020 (Experience)",
  );
});

test('a fact that was set right is told as such', () => {
  const headline = { ...fact('Keeper'), source: { section: 'sender', how: 'corrected' } } as const;
  const source = { kind: 'fact', facts: ['headline'] } as const;
  expect(sourceWords({ start: 0, end: 1, source }, aProfile('x', { headline }))).toBe(
    'As you set it right: Keeper (Top of the profile)',
  );
});
