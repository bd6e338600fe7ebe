import { describeRule } from './describe-rule.ts';

describeRule('L8', {
  fires: [
    'I am so impressed by your amazing career.',
    'Your work is incredible and your talks are outstanding.',
    'I was truly inspired by your journey.',
    'Your profile is very impressive.',
    'You are such an inspiration.',
    'I admire what you do.',
    'What a phenomenal exhibition by a brilliant, visionary curator.',
  ],
  silent: [
    'Your clear notes on alarms made me rethink ours.',
    'A call would be wonderful, and 15 minutes would be fantastic.',
    'I was impressed by your move from staff nurse to UX design at Northwind.',
    'I admire how you write about plain language.',
    'That was a brilliant post about alarms.',
    ['What makes "Salt and Oak" good is the light.', {}, { to: 'ingrid' }],
    'It would be great to talk, and good to learn.',
  ],
});
