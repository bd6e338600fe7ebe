import { expect, it } from 'vitest';
import { lessonIs } from '../../../src/message/prose/en/lesson.ts';

it.each([
  ['that nobody minds a beginner', 'What I take away is that nobody minds a beginner'],
  ['your advice about rotas', 'What I take away is your advice about rotas'],
  ['how you prepare a hearing', 'What I take away is how you prepare a hearing'],
  ['to listen first', 'What I take away is to listen first'],
  ['nobody minds a beginner', 'What I take away: nobody minds a beginner'],
  ['Ask the porters', 'What I take away: Ask the porters'],
])('%s: %s', (learned, sentence) => {
  expect(`What I take away${lessonIs(learned)}${learned}`).toBe(sentence);
});

it('puts a colon before a blank', () => {
  expect(lessonIs(undefined)).toBe(': ');
});
