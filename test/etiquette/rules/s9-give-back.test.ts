import { describeRule } from './describe-rule.ts';

describeRule('S9', {
  letter: { channel: 'email' },
  fires: [
    'Hi Ana, would you have 15 minutes?',
    ['Hi Ana, how do you test at night?', { channel: 'inmail' }],
    'Hi Ana, I would be glad to help in any way.',
    'Hi Ana, let me know if there is anything I can do for you.',
    'Hi Ana, I admire how you test. Thank you, Lucy',
    'Hi Ana, I have two questions about alarms.',
  ],
  silent: [
    'I would gladly share what patients told us.',
    'Coffee is on me.',
    'In return I can translate your leaflet.',
    'I could send you the notes from our ward.',
    'May I buy you a coffee near your office?',
    ['Hi Ana, would you have 15 minutes?', { channel: 'note' }],
    ['Hi Ana, would you have 15 minutes?', { occasion: 'reminder' }],
  ],
});
