import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestCompleteClause } from '../../../src/message/prose/en/clauses.ts';

const CLAUSES: readonly (readonly [string, string | undefined])[] = [
  ['Alarms are read by tired people. We forget that.', 'Alarms are read by tired people'],
  [
    'A good label answers the question a visitor did not ask.',
    'A good label answers the question a visitor did not ask',
  ],
  [
    'I left the ward because I wanted to fix the forms.',
    'I left the ward because I wanted to fix the forms',
  ],
  ['This is why it matters.', undefined],
  ['And then we changed everything about the night shift.', undefined],
  ['Ten years in wards.', undefined],
  ['Senior nurse with a passion for people.', undefined],
  ['Helping the people who build hospitals.', undefined],
  ["We're hiring nurses in Elmstead.", undefined],
  ['I am thrilled to announce that I joined Northwind.', undefined],
  ['Read more at https://example.invalid today.', undefined],
  ['#nursing is about people, always.', undefined],
  ['Dr. Okafor taught me to wait.', 'Dr. Okafor taught me to wait'],
  ['Nobody reads the manual; the machine must explain itself.', 'Nobody reads the manual'],
  [
    'A hand that looks real is easy; a hand that somebody wants to wear is not.',
    'A hand that looks real is easy; a hand that somebody wants to wear is not',
  ],
  [
    'Every bridge argues with a river. The river has more time.',
    'Every bridge argues with a river',
  ],
  ['Butter forgives nothing. Code at least gives you an error message.', undefined],
  [
    'Steel listens better than ninth grade did. I teach it now.',
    'Steel listens better than ninth grade did',
  ],
  [
    'A fuse box tells you who wired it — the neat ones were apprentices once.',
    'A fuse box tells you who wired it',
  ],
  ['Why do nurses leave?', undefined],
  ['My wife says bread needs patience.', undefined],
  ['After my diagnosis I learned to slow down.', undefined],
  ['Bread teaches patience. Flour is cheap and time is not.', 'Flour is cheap and time is not'],
  ['Bread needs more patience than skill.', 'Bread needs more patience than skill'],
  [
    'When a child laughs at a fraction, the lesson has worked.',
    'When a child laughs at a fraction, the lesson has worked',
  ],
  ['If the kitchen is quiet.', undefined],
  ['The three things I learned:', undefined],
  ['An unfinished thought that never', undefined],
  ['“Never rush a glaze” is what my teacher said.', undefined],
  ['The court should be (almost boring.', undefined],
  ['I don’t believe in difficult patients.', 'I don’t believe in difficult patients'],
  ["It's been a great year.", undefined],
  ['Thank you.', undefined],
  ['', undefined],
  [
    'Every museum label is a promise. Visitors keep count of the ones we break.',
    'Every museum label is a promise',
  ],
  [
    'A verdict nobody understands is half a verdict!',
    'A verdict nobody understands is half a verdict',
  ],
];

describe('a short complete clause', () => {
  it.each(CLAUSES)('%s -> %s', (text, clause) => {
    expect(shortestCompleteClause(text, 90)).toBe(clause);
  });

  it('answers nothing rather than cut a thought', () => {
    expect(shortestCompleteClause('Alarms are read by tired people.', 20)).toBeUndefined();
  });

  it('is always part of the text and within the limit', () => {
    const words = fc.constantFrom(
      'alarms',
      'are',
      'read',
      'by',
      'tired',
      'people',
      'I',
      'left',
      '.',
      ';',
      '—',
      '?',
      '(',
      'because',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.integer({ min: 0, max: 80 }),
        (parts, max) => {
          const text = parts.join(' ');
          const clause = shortestCompleteClause(text, max);
          if (clause === undefined) return;
          expect(text).toContain(clause);
          expect(clause.length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
});
