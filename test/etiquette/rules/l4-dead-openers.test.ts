import { describe, expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('L4', {
  fires: [
    'Hi Ana, I hope this email finds you well. Your move is rare.',
    'Hi Ana, I came across your profile and liked it.',
    'Hi Ana,\n\nMy name is Lucy and I am a nurse.',
    'Hi Ana, I am writing to ask for 15 minutes.',
    "Hi Ana, I'm reaching out because you moved from nursing to design.",
    'Hi Ana, hope you’re doing well!',
    'Hi Ana, how are you? Your move is rare.',
    'Hi Ana, sorry to bother you, but your move is rare.',
    'Hi Ana, I wanted to reach out about alarms.',
  ],
  silent: [
    'Hi Ana, your move from the ward to design is rare.',
    'Hi Ana, Tomás said you would know about alarms.',
    'Hi Ana, your post on alarms made me think. I hope this finds you well.',
    'Hi Ana, I am a ward nurse moving into design, as you did.',
    'Hi Ana, you write about alarms with care.',
    ['My name is Lucy, and Tomás sent me.', { channel: 'spoken' }],
    'Hi Ana, one line of yours is the reason I am writing: "alarms lie".',
    'Hi Ana, everyone on the ward says you are the person to ask.',
  ],
});

describe('L4', () => {
  it.each([
    ['Hi Ana, I hope this email finds you well. Your move is rare.', 'Hi Ana, Your move is rare.'],
    ["Hi Ana, I'm reaching out because you moved on.", 'Hi Ana, You moved on.'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('L4', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});
