import { describe, expect, it } from 'vitest';
import { likelyChannel } from '../../src/message/likely-channel.ts';
import { limitsOf, measure, within } from '../../src/message/limits.ts';
import { fact, person } from './people/build.ts';

describe('limitsOf', () => {
  it('knows the hard limit and the aim of every channel', () => {
    expect(limitsOf('note', 'free')).toMatchObject({ hard: { count: 200 }, aim: { count: 190 } });
    expect(limitsOf('note', 'premium').hard).toEqual({ unit: 'characters', count: 300 });
    expect(limitsOf('inmail', 'free')).toMatchObject({
      hard: { count: 1900 },
      aim: { count: 400 },
      subject: 200,
    });
    expect(limitsOf('email', 'free')).toMatchObject({ aim: { unit: 'words', count: 100 } });
    expect(limitsOf('email', 'free').hard).toBeUndefined();
    expect(limitsOf('spoken', 'free').aim).toEqual({ unit: 'words', count: 50 });
  });
});

describe('measure', () => {
  it('counts UTF-16 units, so that an emoji counts as two, and words between spaces', () => {
    expect(measure('Hi 🙂', 'characters')).toBe(5);
    expect(measure(' two\n words ', 'words')).toBe(2);
    expect(measure('', 'words')).toBe(0);
    expect(within('12345', { unit: 'characters', count: 5 })).toBe(true);
    expect(within('123456', { unit: 'characters', count: 5 })).toBe(false);
  });
});

describe('likelyChannel', () => {
  it('is a message where the two are connected, else a note', () => {
    const at = (connection: 'connected' | 'connectable' | 'pending') =>
      likelyChannel(person('A', 'B', { connection: fact(connection) }));
    expect(at('connected')).toBe('message');
    expect(at('connectable')).toBe('note');
    expect(at('pending')).toBe('note');
    expect(likelyChannel(person('A', 'B', { degree: fact(1) }))).toBe('message');
    expect(likelyChannel(person('A', 'B', { degree: fact(2) }))).toBe('note');
    expect(likelyChannel(person('A', 'B'))).toBe('note');
  });
});
