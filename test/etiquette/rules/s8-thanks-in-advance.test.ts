import { describeRule } from './describe-rule.ts';

describeRule('S8', {
  fires: [
    'Thanks in advance.',
    'Thank you in advance for your time.',
    'Thanking you in advance, Lucy',
    'Many thanks in advance!',
    'Thank you very much in advance.',
    'Thank you in anticipation.',
  ],
  silent: [
    'Thank you for reading.',
    'Thanks for the advance copy.',
    'Thank you, Ana.',
    'Let me know in advance.',
    'I thank you. In advance of the opening I read the guide.',
    'Many thanks',
  ],
});
