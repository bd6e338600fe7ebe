import { describe, expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('R5', {
  fires: [
    'I recieve many notes.',
    'It is definately good.',
    'I would like to to ask.',
    'The the ward is quiet.',
    'I am an nurse.',
    'It is a honour to write.',
    'I would be greatful.',
    'She is a engineer.',
    'An university is near.',
    'I dont know.',
  ],
  silent: [
    'I receive many notes.',
    'I had had enough, and that that was so.',
    'I am a UX designer and an NHS nurse.',
    'It is an honour and an hour well spent.',
    'A university, a union and a useful idea.',
    'She is a one-off and he is an unusual man.',
    'I work at a FIFA museum, or an MRI ward.',
    'From A to B, grade A eggs.',
    'An uninteresting day, a European week.',
    'It was very, very good. Bye bye!',
    'I met Lin Lin and Duran Duran.',
    'Ana, a historic or an historic house?',
  ],
});

describe('R5', () => {
  it.each([
    ['I am an nurse.', 'I am a nurse.'],
    ['I like to to ask.', 'I like to ask.'],
    ['Definately so.', 'Definitely so.'],
    ['A hour ago.', 'An hour ago.'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('R5', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});
