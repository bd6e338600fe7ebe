import { describeRule } from './describe-rule.ts';

describeRule('R6', {
  fires: [
    'I am a nurse. I want to design. Your work helps.',
    'I came here. I saw. I stayed.',
    "I'm Lucy. I'd like to ask. Thank you.",
    'Hi Ana, I am a nurse. I work at night. I like alarms. You too?',
    'I’ve read a lot. I’ll come to you. You choose.',
    'I ask. I wait. I hope. Your call. Yes. I thank you.',
  ],
  silent: [
    'Your move is rare. I am a nurse. Would you tell me more?',
    'I am a nurse. Your move is rare.',
    'It is late. In Leeds it rains. If I may, I ask.',
    'I am a nurse. Your move is rare. You know why. I ask.',
    '',
    'Your work helps. Your talk too. I thank you.',
  ],
});
