import { describe, expect, it } from 'vitest';
import { parseReading } from '../../src/platform/parse-reading.ts';
import type { Reading } from '../../src/profile/reading.ts';
import { READING, topFact } from './sample-reading.ts';

/** The sample with some fields of its profile replaced, however wrongly. */
function withProfile(fields: Record<string, unknown>): unknown {
  return { ...READING, profile: { ...READING.profile, ...fields } };
}

describe('parseReading', () => {
  it('gives back a reading unchanged', () => {
    expect(parseReading(READING)).toEqual(READING);
  });

  it('gives back a refusal', () => {
    const refusal: Reading = { kind: 'refusal', reason: 'own-profile', selfCheck: { a: 2 } };
    expect(parseReading(refusal)).toEqual(refusal);
  });

  it('drops what the contract does not know', () => {
    const parsed = parseReading(withProfile({ photo: 'https://example.invalid/face.jpg' }));
    expect(parsed).toEqual(READING);
  });

  it('takes an explicit undefined for an absent field, as Firefox sends it', () => {
    expect(parseReading(withProfile({ about: undefined }))).toEqual(READING);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'profile'],
    ['another kind', { kind: 'page' }],
    ['an unknown reason to refuse', { kind: 'refusal', reason: 'tired', selfCheck: {} }],
    ['a negative count', { kind: 'refusal', reason: 'own-profile', selfCheck: { a: -1 } }],
    ['an unknown layout', { ...READING, layout: 'myspace' }],
    ['an unknown section state', { ...READING, sections: { top: { state: 'maybe' } } }],
    ['no name', withProfile({ name: undefined })],
    ['an empty name', withProfile({ name: topFact({ full: '', first: '' }) })],
    ['a script for an address', withProfile({ address: 'javascript:alert(1)' })],
    ['an address that is none', withProfile({ address: 'linkedin' })],
    [
      'a path to another host',
      withProfile({ posts: [topFact({ text: 'x', path: '//evil.invalid' })] }),
    ],
    [
      'a backslashed host',
      withProfile({ posts: [topFact({ text: 'x', path: '/\\evil.invalid' })] }),
    ],
    ['a degree of five', withProfile({ degree: topFact(5) })],
    [
      'a thirteenth month',
      withProfile({
        positions: [
          topFact({ title: 'x', period: { start: { year: 2020, month: 13 }, current: true } }),
        ],
      }),
    ],
    ['a fact without its source', withProfile({ headline: { value: 'x' } })],
    [
      'a list as long as a flood',
      withProfile({ skills: Array.from({ length: 1001 }, () => topFact('x')) }),
    ],
    ['a text as long as a flood', withProfile({ about: topFact('x'.repeat(100_001)) })],
  ])('refuses %s', (_what, value) => {
    expect(parseReading(value)).toBeUndefined();
  });

  it('refuses what cannot be written down', () => {
    const loop: Record<string, unknown> = { kind: 'refusal' };
    loop['self'] = loop;
    expect(parseReading(loop)).toBeUndefined();
  });
});
