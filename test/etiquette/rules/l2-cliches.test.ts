import { describe, expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('L2', {
  fires: [
    'I would love to pick your brain about night shifts.',
    'Could I be picking your brain?',
    'Are you up for a coffee chat?',
    'Could we jump on a call next week?',
    'Happy to hop on a quick Zoom.',
    'Do you have time for a quick chat?',
    'A quick call would be lovely.',
    'I wanted to touch base with you.',
    'This is a vibe check.',
    'I am hoping to expand my network.',
  ],
  silent: [
    'Would you have 15 minutes for a call?',
    'Would you talk with me over coffee?',
    'The brain ward was my first placement.',
    'You touch on the base of the hull in your text.',
    'How do you call a witness who is late?',
    'Do you chat with visitors in the galleries?',
    'I pick apples in autumn.',
    'The quick answer is fine.',
  ],
});

describe('L2', () => {
  it.each([
    ['May I pick your brain about alarms?', 'May I ask you about alarms?'],
    ['May I pick your brain?', 'May I ask you about your work?'],
    ['Could we jump on a call?', 'Could we have a short call?'],
    ['A quick chat would do.', 'A short conversation would do.'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('L2', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});
