import { expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('L12', {
  fires: [
    'Thank you!! It was great.',
    'Hello! How are you! Fine.',
    'Hi Ana! I love boats! No worries if not!',
    'Great \u{1f600} and good \u{1f64f}',
    'This is VERY important and ABSOLUTELY true.',
    'PLEASE answer me.',
    'I really NEED this.',
  ],
  silent: [
    'Hi Ana! How do you test at night?',
    'Thanks so much \u{1f64f}',
    'I work for the NHS.',
    ['How did ASAP Electrical begin?', {}, { to: 'tariq' }],
    'You worked with the UK and EU teams.',
    'I have a CV and a BSc.',
    'Copyright \u00a9 and \u00ae are not emoji.',
  ],
});

it.each([
  ['Thank you!! It was great.', 'Thank you. It was great.'],
  ['Thank you!!It was great.', 'Thank you. It was great.'],
  ['Thank you!!', 'Thank you.'],
  ['Hi Ana!! How do you test at night?', 'Hi Ana, How do you test at night?'],
  ['Hi Ana!!\n\nHow do you test at night?', 'Hi Ana,\n\nHow do you test at night?'],
  ['Hi Ana! How do you test! Kindly', 'Hi Ana! How do you test. Kindly'],
])('L12 writes a mark that is calm and ends what it ended: %s', (text, mended) => {
  const [finding] = findingsOf('L12', letter(text), context());
  expect(finding && applied(text, finding)).toBe(mended);
});
