import { describeRule } from './describe-rule.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const chars = (count: number): string => 'a'.repeat(count);

describeRule('C1', {
  fires: [
    [chars(201), { channel: 'note' }],
    [`${chars(199)}\u{1f642}`, { channel: 'note' }],
    [chars(301), { channel: 'note' }, { from: 'tomasz' }],
    [chars(1901), { channel: 'inmail' }],
    [chars(3001), { channel: 'message' }],
    ['Hi Ana', { channel: 'inmail', subject: chars(201) }],
  ],
  silent: [
    [chars(200), { channel: 'note' }],
    [chars(300), { channel: 'note' }, { from: 'tomasz' }],
    [chars(1900), { channel: 'inmail', subject: chars(200) }],
    [chars(3000), { channel: 'message' }],
    [words(5000), { channel: 'email' }],
    [words(500), { channel: 'spoken' }],
  ],
});

describeRule('C2', {
  fires: [
    [chars(191), { channel: 'note' }],
    [chars(295), { channel: 'note' }, { from: 'tomasz' }],
    [chars(401), { channel: 'inmail' }],
    [chars(601), { channel: 'message' }],
    [words(101), { channel: 'email' }],
    [words(51), { channel: 'spoken' }],
    ['Hi Ana', { channel: 'email', subject: chars(61) }],
  ],
  silent: [
    [chars(190), { channel: 'note' }],
    [chars(250), { channel: 'note' }, { from: 'tomasz' }],
    [chars(400), { channel: 'inmail' }],
    [chars(600), { channel: 'message' }],
    [words(100), { channel: 'email', subject: 'Your path into design' }],
    [words(50), { channel: 'spoken' }],
  ],
});

describeRule('C3', {
  fires: [
    ['Hi Ana, can we talk?', { channel: 'note' }],
    ['Hi', { channel: 'note' }],
    [words(19), { channel: 'email' }],
    [words(19), { channel: 'message' }],
    [words(3), { channel: 'inmail' }],
    ['Ana, a word please?', { channel: 'spoken' }],
    [words(10), { channel: 'email', occasion: 'introduction-request' }],
  ],
  silent: [
    [chars(40), { channel: 'note' }],
    [words(20), { channel: 'email' }],
    [words(20), { channel: 'message' }],
    [words(25), { channel: 'inmail' }],
    [words(12), { channel: 'spoken' }],
    ['Thank you, Tuesday at ten is perfect.', { occasion: 'booking' }],
    ['', { channel: 'email' }],
    ['Thank you again, Ana.', { occasion: 'goodbye' }],
  ],
});

describeRule('C4', {
  fires: [
    chars(601),
    [words(130), { channel: 'email' }],
    [words(140), { channel: 'inmail' }],
    Array.from({ length: 20 }, () => 'One short line').join('\n'),
    [`${words(60)}\n\n${words(70)}`, { channel: 'email' }],
    [words(200), { occasion: 'thank-you', channel: 'email' }],
  ],
  silent: [
    words(90),
    [words(80), { channel: 'email' }],
    [`Hi Ana,\n\n${words(30)}\n\n${words(30)}\n\nThank you,\nLucy`, { channel: 'email' }],
    [words(200), { channel: 'spoken' }],
    [chars(700), { channel: 'note' }],
    '',
  ],
});

describeRule('C5', {
  letter: { channel: 'note' },
  fires: [
    ['Hi Ana', {}, { notesThisMonth: 3 }],
    ['Hi Ana', {}, { notesThisMonth: 4 }],
    ['', {}, { notesThisMonth: 3 }],
    ['Hi Ana', {}, { notesThisMonth: 5, notesPerMonth: 5 }],
    ['Hi Ana', {}, { notesThisMonth: 2, notesPerMonth: 2 }],
    ['Hi Ana', { occasion: 'reminder' }, { notesThisMonth: 9 }],
  ],
  silent: [
    ['Hi Ana'],
    ['Hi Ana', {}, { notesThisMonth: 2 }],
    ['Hi Ana', {}, { notesThisMonth: 4, notesPerMonth: 5 }],
    ['Hi Ana', {}, { notesThisMonth: 30, from: 'tomasz' }],
    ['Hi Ana', { channel: 'message' }, { notesThisMonth: 5 }],
    ['Hi Ana', { channel: 'email' }, { notesThisMonth: 5 }],
  ],
});
