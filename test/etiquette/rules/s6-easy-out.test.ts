import { describe, expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('S6', {
  fires: [
    'Hi Ana, could I have 15 minutes of your time? Thank you.',
    ['Hi Ana, would you still have 15 minutes? Thank you, Lucy', { occasion: 'reminder' }],
    ['Hi Ana, could you introduce me to Tariq?', { occasion: 'introduction-request' }],
    ['Hi Ana, 15 minutes by phone? Lucy', { channel: 'note' }],
    'Hi Ana, I am free on Monday and Tuesday. Which suits you?',
    'Hi Ana, when may I call you? I will wait.',
  ],
  silent: [
    'No worries if not.',
    'If now isn’t a good time, a one-line "not now" is perfectly fine.',
    'I completely understand if your week is full.',
    'Please feel free to say no.',
    'And if you would rather not, I will not write again.',
    'No need to reply if this does not suit.',
    'A simple no is fine.',
    '"Not now" is fine too.',
    '“No, thanks” is quite all right.',
    'If not, no harm done.',
    'Only if it suits you, of course.',
    'No problem at all if you are too busy.',
    ['Thank you for Tuesday.', { occasion: 'thank-you' }],
  ],
});

describe('S6', () => {
  it('stops a reminder and warns in a first request', () => {
    const text = 'Hi Ana, would you have 15 minutes?';
    expect(findingsOf('S6', letter(text, { occasion: 'reminder' }), context())[0]?.severity).toBe(
      'block',
    );
    expect(findingsOf('S6', letter(text), context())[0]?.severity).toBe('warn');
  });

  it('adds the way out before the thanks', () => {
    const text = 'Hi Ana, would you have 15 minutes? Thank you for reading this far.\n\nLucy';
    const finding = findingsOf('S6', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(
      'Hi Ana, would you have 15 minutes? If now is not a good time, a one-line "not now" is perfectly fine. Thank you for reading this far.\n\nLucy',
    );
  });
});
