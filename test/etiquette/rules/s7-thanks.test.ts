import { describeRule } from './describe-rule.ts';

describeRule('S7', {
  fires: [
    'Hi Ana, would you have 15 minutes?',
    'Hi Ana, how do you test at night? Best wishes, Lucy',
    ['Hi Ana, would Tuesday suit you?', { occasion: 'booking' }],
    ['Hi Ana, I learned a lot.', { occasion: 'thank-you', channel: 'email' }],
    ['Hi Ana, no worries if not.', { occasion: 'reminder' }],
    ['Hi Ana, your move interests me.', { channel: 'inmail' }],
  ],
  silent: [
    'Thank you for reading.',
    'Thanks, Lucy',
    'I would be grateful for an answer.',
    'I would appreciate it.',
    'Many thanks',
    'With gratitude, Lucy',
    ['Hi Ana, 15 minutes?', { channel: 'note' }],
    ['Ana, hello.', { channel: 'spoken' }],
  ],
});
