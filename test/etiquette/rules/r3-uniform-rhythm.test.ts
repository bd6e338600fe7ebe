import { describeRule } from './describe-rule.ts';

describeRule('R3', {
  fires: [
    'I like your work here. You write so well there. I want to learn more. You can help me now.',
    'One two three. Four five six. Seven eight nine. Ten eleven twelve.',
    'Your work is good. Your talk was good. Your post was good. Your app is good.',
    'I am a nurse. I work at night. I like my ward. I want a change.',
    'How are you there? What do you do? Where do you go? Why do you work?',
    'It is late. It is dark. It is cold. It is far.',
  ],
  silent: [
    ['It is late. It is dark. It is cold. It is far.', { channel: 'note' }],
    'I like it. Your move from the ward to design made me rethink what I do at night with my team. Why?',
    'One two three. Four five six. Seven eight nine.',
    'No. Would you have 15 minutes in the next two weeks to tell me how you began? Thank you. I would love that.',
    '',
    'Hello there.',
    'Your post on alarms made me laugh. Then it made me count the alarms on our own ward for one whole night. Forty. How many would you keep?',
  ],
});
