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
  const between = { occasion: 'introduction-request' } as const;

  it('does not greet the one whom a letter to somebody in between is about', () => {
    const [found] = findingsOf(
      'S11',
      letter('Hi Ana, do you know Ana Duarte?', between),
      context(),
    );
    expect(found?.severity).toBe('block');
    expect(findingsOf('S11', letter('Hi Dana, do you know Ana?', between), context())).toEqual([]);
  });

  it('greets the one in between by name, where it is known who that is', () => {
    const to = { ...context(), addressee: { full: 'Dana Reyes', first: 'Dana', last: 'Reyes' } };
    const [found] = findingsOf('S11', letter('Hi Ben, do you know Ana?', between), to);
    expect(found && applied('Hi Ben, do you know Ana?', found)).toBe('Hi Dana, do you know Ana?');
    for (const text of ['Hi Dana, do you know Ana?', 'Dear Dana Reyes, do you know Ana?']) {
      expect(findingsOf('S11', letter(text, between), to)).toEqual([]);
    }
  });

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
