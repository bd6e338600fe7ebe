import { describe, expect, it } from 'vitest';
import { context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('L6', {
  fires: [
    'Please reply ASAP.',
    'I need you to answer soon.',
    'It is urgent that we speak.',
    'You must talk to me about this.',
    'Please answer as soon as possible.',
    'I would be eternally grateful.',
    'It would mean the world to me.',
    'I know you’re busy, but I need ten minutes.',
    'Please let me know by Friday.',
    'My deadline is next week.',
    'You are my last hope.',
    'I am desperate for advice.',
    'I urgently need to speak with you.',
    'Please, please answer.',
  ],
  silent: [
    'That must have been hard.',
    'You must have seen many old boards.',
    'Would you perhaps have 15 minutes?',
    ['How did you come to urgent care?', {}, { to: 'zoe' }],
    ['What does an urgent care nurse practitioner do first?', {}, { to: 'zoe' }],
    ['How did ASAP Electrical find its first apprentice?', {}, { to: 'tariq' }],
    ['How do you choose a photo an hour before deadline?', {}, { to: 'jose' }],
    ['Deadline work taught you a lot, I imagine.', {}, { to: 'jose' }],
    'I must admit that I know little about museums.',
    'What must a good ward screen do?',
    'I would be grateful for 15 minutes.',
    'A judge must hear both sides; how do you keep patience?',
    'I know you must be busy, so a one-line no is fine.',
    'What do you need to know before you rewire a house?',
    'No hurry at all.',
  ],
});

describe('L6', () => {
  it('only informs of a kind "I know you are busy", and warns of the one with a but', () => {
    const severity = (text: string) => findingsOf('L6', letter(text), context())[0]?.severity;
    expect(severity('I know you are busy.')).toBe('info');
    expect(severity('I know you are busy but I need this.')).toBe('warn');
    expect(severity('Answer me ASAP.')).toBe('block');
  });
});
