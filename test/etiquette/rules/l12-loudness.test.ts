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
