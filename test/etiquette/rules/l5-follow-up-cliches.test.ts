import { describeRule } from './describe-rule.ts';

describeRule('L5', {
  letter: { occasion: 'reminder' },
  fires: [
    'Hi Ana, just following up on this.',
    'Hi Ana, just checking in. I hope you are well.',
    'Hi Ana, bumping this up.',
    'Hi Ana, per my last message, would you have 15 minutes?',
    'Hi Ana, circling back to my request.',
    'Hi Ana, a gentle reminder about my note.',
    'Hi Ana, did you see my last message?',
    'Hi Ana, I am following up on my message from May.',
  ],
  silent: [
    'Hi Ana, your answer about alarms would still help me.',
    'Hi Ana, I wrote last week about your move from the ward.',
    'Hi Ana, this is my one reminder, and no answer is fine too.',
    'Hi Ana, how do you follow up with patients after discharge?',
    'Hi Ana, what happens in follow-up care is what I want to learn.',
    'Hi Ana, I check in on night staff in my own job too.',
    ['Hi Ana, just following up.', { occasion: 'first-request' }],
  ],
});
