import { describe, expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('S11', {
  fires: [
    'Your work on alarms is good.',
    'Hi Anna, your work is good.',
    'Dear Sir or Madam, your work is good.',
    'To whom it may concern, your work is good.',
    'Hello, your work is good.',
    'Hi there, your work is good.',
    'Dear Hiring Manager, your work is good.',
    'Hi Ingrid,\n\nYour work is good.',
    ['Hi Jose, your photos are good.', {}, { to: 'jose' }],
    ['Hi Mei, your move is rare.', {}, { to: 'mei' }],
  ],
  silent: [
    'Hi Ana, your work is good.',
    'Dear Ana Duarte, your work is good.',
    'Dear Ms Duarte, your work is good.',
    'Ana, your work is good.',
    'Good morning Ana,\n\nYour work is good.',
    ['Hi José, your photos are good.', {}, { to: 'jose' }],
    ['Hello Zoë, how are wards?', {}, { to: 'zoe' }],
    ['Dear Dr. O’Neill, how are wards?', {}, { to: 'zoe' }],
    ['Hi Mei-Ling! Your move is rare.', {}, { to: 'mei' }],
    ['Dear Judge Obiora, your notes are clear.', {}, { to: 'emeka' }],
    ['Excuse me, do you have a moment?', { channel: 'spoken' }],
    ['Hi Annie, your work is good.', {}, { asserted: ['Annie'] }],
    '',
  ],
});

describe('S11', () => {
  it.each([
    ['Hi Anna, yes.', 'Hi Ana, yes.'],
    ['Hi there, yes.', 'Hi Ana, yes.'],
    ['Dear Sir/Madam, yes.', 'Hi Ana, yes.'],
    ['Yes, it is.', 'Hi Ana, Yes, it is.'],
    ['Hello, yes.', 'Hello Ana, yes.'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('S11', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});
