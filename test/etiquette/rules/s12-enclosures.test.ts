import { describeRule } from './describe-rule.ts';

describeRule('S12', {
  fires: [
    'See https://lucy.example.invalid/work for more.',
    'My page is www.example.invalid.',
    'I have attached some drawings.',
    'Please find attached my notes.',
    'Book a slot on calendly please.',
    'My site is lucydesigns.com if you like.',
    'My notes are attached.',
  ],
  silent: [
    'I am attached to the night ward.',
    'How do you attach the cable to the beam?',
    'You wrote on e.g. alarms and i.e. noise.',
    'The attachment theory course was mine.',
    'I wrote at 10.30 from Leeds.',
    ['See https://example.invalid', { occasion: 'booking' }],
    'You are attached to that boat, I gather.',
  ],
});
