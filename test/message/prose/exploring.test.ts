import { describe, expect, it } from 'vitest';
import { renderPhrase } from '../../../src/message/composing/render.ts';
import type { Value } from '../../../src/message/composing/values.ts';
import { ENGLISH } from '../../../src/message/phrases/en/pack.ts';
import type { ValueName } from '../../../src/message/phrases/phrase.ts';
import {
  type Exploring,
  exploringIs,
  seeking,
  seekingToo,
  toFindOut,
} from '../../../src/message/prose/en/exploring.ts';

/** What senders write after "exploring", and what it is. */
const EXPLORING: readonly (readonly [string, Exploring])[] = [
  ['which trade to learn', 'choice'],
  ['whether to retrain as a midwife', 'choice'],
  ['how to start in conservation', 'choice'],
  ['what to do after the army', 'choice'],
  ['where to begin', 'choice'],
  ['if teaching would suit me', 'choice'],
  ['how hospitals choose software', 'question'],
  ['how clinical experience carries over into design', 'question'],
  ['what a judge does all day', 'question'],
  ['why museums lend so little', 'question'],
  ['who decides what a city builds', 'question'],
  ['moving into policy work', 'doing'],
  ['becoming a translator', 'doing'],
  ['working as an electrician', 'doing'],
  ['going back to nursing', 'doing'],
  ['a move into public service', 'doing'],
  ['a career in forestry', 'doing'],
  ['to teach adults', 'aim'],
  ['public service', 'thing'],
  ['design for hospitals', 'thing'],
  ['skilled trades', 'thing'],
  ['nursing and midwifery', 'thing'],
  ['engineering management', 'thing'],
  ['welding', 'thing'],
  ['UX', 'thing'],
];

describe('exploringIs', () => {
  it.each(EXPLORING)('%s: a %s', (text, kind) => {
    expect(exploringIs(text)).toBe(kind);
  });
});

describe('the verbs before it', () => {
  it.each([
    ['which trade to learn', "I'm trying to work out which trade to learn."],
    ['how hospitals choose software', "I'm trying to understand how hospitals choose software."],
    ['moving into policy work', "I'm thinking about moving into policy work."],
    ['to teach adults', "I'm finding out what it takes to teach adults."],
    ['public service', "I'm looking into public service."],
  ])('%s: %s', (text, sentence) => {
    expect(`I'm ${seeking(text)}${text}.`).toBe(sentence);
  });

  it('are others where one phrase has said the first', () => {
    expect(seekingToo('which trade to learn')).toBe('deciding ');
    expect(seekingToo('how hospitals choose software')).toBe('finding out ');
    expect(toFindOut('how hospitals choose software')).toBe('understand ');
    expect(toFindOut('public service')).toBe('know more about ');
  });

  it('fall back to "exploring" before a blank', () => {
    expect(seeking(undefined)).toBe('exploring ');
  });
});

/** Verbs that a question, a choice or an aim must never follow. */
const CLASH =
  /\b(?:about|into|exploring) (?:how|why|what|which|where|when|who|whether|if|to)\b|\b(?:understand|work out|deciding|considering) (?:public|skilled|design|UX)|learning about|\b(\w+) \1\b/;

const BRIDGES = Object.values(ENGLISH.parts)
  .flat()
  .filter(({ needs }) => needs.includes('exploring'));

describe('every phrase that says what the sender explores', () => {
  it('is there to be tried', () => {
    expect(BRIDGES.length).toBeGreaterThan(15);
  });

  it.each(EXPLORING)('reads on with %s', text => {
    for (const phrase of BRIDGES) {
      const value = (said: string): Value => ({ text: said, source: { kind: 'phrase' } });
      const values = new Map<ValueName, Value>(
        phrase.needs.map(name => [name, value(name === 'exploring' ? text : `X${name}`)]),
      );
      const said = renderPhrase(phrase, values, ENGLISH, 'warm')
        .map(span => span.text)
        .join('');
      expect(said).toContain(` ${text}`);
      expect(said).not.toMatch(text.startsWith('a move') ? /learning about/ : CLASH);
    }
  });
});
