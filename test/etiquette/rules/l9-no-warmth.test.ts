import { describeRule } from './describe-rule.ts';

describeRule('L9', {
  fires: [
    'Hi Ana, could you tell me about UX design?',
    'Hi Ana, I want 15 minutes of your time. Thank you.',
    'Hi Ana, you work at Northwind Health. How do you test screens?',
    'Hi Ana, I need some information about design jobs.',
    'Hi Ana, you are a designer. I am a nurse.',
    'Hi Ana, what do ward staff need at night?',
  ],
  silent: [
    'Hi Ana, your post on alarms stayed with me.',
    'Hi Ana, Tomás suggested I write to you.',
    'Hi Ana, I admire how you test at night.',
    'Hi Ana, we both studied at Leeds.',
    'Hi Ana, your move caught my eye.',
    'Hi Ana, I hope to take the same road.',
    ['Hi Ana, Tuesday at ten then.', { occasion: 'booking' }],
  ],
});
