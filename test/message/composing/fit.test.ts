import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/message/composing/candidates.ts';
import { echoCost, heardOf, soundOf } from '../../../src/message/composing/echo.ts';
import { fill, shrink } from '../../../src/message/composing/fit.ts';
import { textOf } from '../../../src/message/draft.ts';
import { phrase, phrasesOf } from '../../../src/message/phrases/phrase.ts';

function candidate(
  text: string,
  cost = 0,
  stale = 0,
  slots?: readonly ['bridge', 'ask'],
): Candidate {
  const [made] = phrasesOf('test', 'ask', [
    phrase(text, 'short', text, slots === undefined ? {} : { slots }),
  ]);
  if (made === undefined) throw new Error('one phrase makes one phrase');
  const spans = [{ text, slot: 'ask', source: { kind: 'phrase' } }] as const;
  return { phrase: made, spans, size: text.length, cost, stale };
}

const part = (name: string, ...candidates: Candidate[]) => ({ part: name, gap: ' ', candidates });
const said = (parts: ReturnType<typeof fill> | undefined) =>
  parts?.map(({ chosen }) => textOf(chosen.spans)).join(' ');
const at = (count: number) => ({ unit: 'characters', count }) as const;

describe('fill', () => {
  it('takes the most welcome phrasing that does not echo the one before', () => {
    const filled = fill([
      part('a', candidate('Thank you for the morning.')),
      part('b', candidate('Thank you again.'), candidate('Until soon.', 1)),
    ]);
    expect(said(filled)).toBe('Thank you for the morning. Until soon.');
  });

  it('takes a fresh phrasing before one used lately', () => {
    expect(said(fill([part('a', candidate('Used.', 0, 40), candidate('Fresh.', 5))]))).toBe(
      'Fresh.',
    );
  });

  it('leaves out a part whose slot is filled already', () => {
    const filled = fill([
      part('bridge', candidate('I bake; may I call?', 0, 0, ['bridge', 'ask'])),
      part('ask', candidate('Could we talk?')),
    ]);
    expect(said(filled)).toBe('I bake; may I call?');
  });
});

describe('shrink', () => {
  const long = candidate('Could we talk for a little while?');
  const mid = candidate('Could we talk?', 3);
  const short = candidate('Talk?', 9);

  it('keeps to the limit by the least unwelcome exchange', () => {
    const filled = fill([part('a', long, mid, short)]);
    expect(said(shrink(filled, at(40)))).toBe('Could we talk for a little while?');
    expect(said(shrink(filled, at(20)))).toBe('Could we talk?');
    expect(said(shrink(filled, at(8)))).toBe('Talk?');
    expect(shrink(filled, at(4))).toBeUndefined();
  });

  it('counts the gaps between the parts', () => {
    const filled = fill([part('a', candidate('One.')), part('b', candidate('Two.'))]);
    expect(shrink(filled, at(9))).toBeDefined();
    expect(shrink(filled, at(8))).toBeUndefined();
  });

  it('uses a stale phrasing only where the fresh ones overrun', () => {
    const stale = candidate('Hm?', 0, 40);
    const filled = fill([part('a', long, short, stale)]);
    expect(said(shrink(filled, at(6)))).toBe('Talk?');
    expect(said(shrink(filled, at(4)))).toBe('Hm?');
  });
});

describe('echoCost', () => {
  it('hears the same beginning, the same long word and the same pair of words', () => {
    const [one, same, pair, other] = [
      candidate('I wonder about it.'),
      candidate('I wonder why.'),
      candidate('Perhaps about it.'),
      candidate('May we?'),
    ].map(({ phrase: made }) => made);
    if (one === undefined || same === undefined || pair === undefined || other === undefined) {
      throw new Error('four phrases');
    }
    const before = heardOf([soundOf(one)]);
    expect(echoCost(same, before)).toBeGreaterThan(echoCost(pair, before));
    expect(echoCost(pair, before)).toBeGreaterThan(0);
    expect(echoCost(other, before)).toBe(0);
  });
});
