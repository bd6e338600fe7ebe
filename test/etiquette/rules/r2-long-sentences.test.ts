import { describeRule } from './describe-rule.ts';

describeRule('R2', {
  fires: [
    `I ${'am a word and '.repeat(8)}end.`,
    Array.from({ length: 26 }, () => 'word').join(' '),
    `Hi Ana, ${Array.from({ length: 30 }, () => 'so').join(' ')}.`,
    `Short one. ${Array.from({ length: 27 }, () => 'long').join(' ')}?`,
    `${Array.from({ length: 26 }, () => 'a').join(', ')}.`,
    `Dr. Obiora wrote ${Array.from({ length: 24 }, () => 'one').join(' ')}.`,
  ],
  silent: [
    Array.from({ length: 25 }, () => 'word').join(' '),
    'Short. Shorter. Short again.',
    `${Array.from({ length: 20 }, () => 'word').join(' ')}. So ${Array.from({ length: 20 }, () => 'word').join(' ')}.`,
    `${Array.from({ length: 20 }, () => 'word').join(' ')}\n${Array.from({ length: 20 }, () => 'word').join(' ')}`,
    '',
    'How do you test a ward screen at night, when nobody has time to talk?',
    `You write, "${Array.from({ length: 24 }, () => 'word').join(' ')}", and I would like to hear why.`,
  ],
});
