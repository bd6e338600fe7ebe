import { describeRule } from './describe-rule.ts';

const BLOCK = 'This is a line of words that goes on and on about the wards of the city at night. ';

describeRule('R4', {
  fires: [
    BLOCK.repeat(5),
    `Hi Ana,\n\n${BLOCK.repeat(4)}\n\nThanks`,
    [BLOCK.repeat(5), { channel: 'email' }],
    [BLOCK.repeat(5), { channel: 'inmail' }],
    [`${BLOCK}\n${BLOCK.repeat(6)}`, { occasion: 'thank-you' }],
    'word '.repeat(90),
  ],
  silent: [
    BLOCK.repeat(3),
    `${BLOCK.repeat(2)}\n\n${BLOCK.repeat(2)}\n\n${BLOCK.repeat(2)}`,
    [BLOCK.repeat(6), { channel: 'note' }],
    [BLOCK.repeat(6), { channel: 'spoken' }],
    '',
    'Hi Ana, your move is rare.',
  ],
});
