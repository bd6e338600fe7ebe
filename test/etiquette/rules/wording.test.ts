import { describe, expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('L4', {
  fires: [
    'Hi Ana, I hope this email finds you well. Your move is rare.',
    'Hi Ana, I came across your profile and liked it.',
    'Hi Ana,\n\nMy name is Lucy and I am a nurse.',
    'Hi Ana, I am writing to ask for 15 minutes.',
    "Hi Ana, I'm reaching out because you moved from nursing to design.",
    'Hi Ana, hope you’re doing well!',
    'Hi Ana, how are you? Your move is rare.',
    'Hi Ana, sorry to bother you, but your move is rare.',
    'Hi Ana, I wanted to reach out about alarms.',
  ],
  silent: [
    'Hi Ana, your move from the ward to design is rare.',
    'Hi Ana, Tomás said you would know about alarms.',
    'Hi Ana, your post on alarms made me think. I hope this finds you well.',
    'Hi Ana, I am a ward nurse moving into design, as you did.',
    'Hi Ana, you write about alarms with care.',
    ['My name is Lucy, and Tomás sent me.', { channel: 'spoken' }],
    'Hi Ana, everyone on the ward says you are the person to ask.',
  ],
});

describe('L4', () => {
  it.each([
    ['Hi Ana, I hope this email finds you well. Your move is rare.', 'Hi Ana, Your move is rare.'],
    ["Hi Ana, I'm reaching out because you moved on.", 'Hi Ana, You moved on.'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('L4', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});

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

describeRule('L10', {
  fires: [
    'I was just wondering if perhaps you might have time.',
    'Maybe you could possibly, perhaps, spare a minute.',
    'I was just hoping that maybe you might be free.',
    'I guess I was just wondering whether you might know.',
    'Perhaps, if it is possible, you might hopefully have time.',
    'I wonder if you might possibly know somebody.',
  ],
  silent: [
    'I was wondering if you would have 15 minutes.',
    'Would you perhaps have 15 minutes?',
    'I have worked there for just over ten years.',
    'Could I ask you about alarms? I would gladly come to you.',
    'You might enjoy our notes.',
    'I just finished my second year, and perhaps you remember yours.',
    'Maybe in May? Any day would do. I might come by train, whichever of the two is easier for you, perhaps early.',
  ],
});

describeRule('L11', {
  fires: [
    'I want to leverage my skills.',
    'I am a passionate and motivated professional.',
    'Your cutting-edge company is great.',
    'There is so much synergy between us.',
    'I am a results-driven self-starter.',
    'It is an innovative place.',
    'I have a proven track record.',
    'Let us take a deep dive.',
  ],
  silent: [
    'I care about how wards sound at night.',
    'How do you cut the edge of an oak plank?',
    'The team on my ward is kind.',
    'What drives your choice of boats?',
    'I am moved by your notes.',
    'I started by myself.',
    'What keeps you curious after ten years?',
  ],
});

describe('L11', () => {
  it('lets the reader’s own words be', () => {
    const about = context();
    const headline = about.profile.headline && {
      ...about.profile.headline,
      value: 'Innovative care',
    };
    const profile = { ...about.profile, ...(headline === undefined ? {} : { headline }) };
    expect(findingsOf('L11', letter('What is innovative care?'), { ...about, profile })).toEqual(
      [],
    );
  });
});

const BLOCK = 'This is a line of words that goes on and on about the wards of the city at night. ';

describeRule('R1', {
  fires: [
    'The organisational implementation of interdisciplinary methodologies necessitates considerable administrative coordination, particularly regarding institutional accountability and communication infrastructure throughout increasingly complicated environments, notwithstanding significant individual differences.',
    'I would appreciate the opportunity to understand the professional considerations underlying your transition, specifically regarding organisational expectations, educational prerequisites and interdisciplinary collaboration within contemporary institutional environments today and tomorrow.',
    'Considering your extraordinary accomplishments, an introductory conversation regarding international opportunities, administrative responsibilities and professional development possibilities would undoubtedly facilitate my understanding of organisational leadership in educational institutions and universities.',
    'Your contributions to operational efficiency and sustainable transformation demonstrate an exceptional understanding of strategic priorities, stakeholder management, technological innovation and organisational development across geographically distributed international environments and communities.',
    'Regarding institutional documentation, the administrative authorities habitually necessitate comprehensive verification procedures, additional authorisation certificates, and supplementary explanatory statements, complicating otherwise straightforward professional relationships considerably for everybody participating there.',
    'My educational background encompasses interdisciplinary investigations into metropolitan infrastructure, environmental sustainability, socioeconomic stratification and participatory governance, culminating in a comprehensive dissertation regarding municipal administration and accountability mechanisms everywhere.',
  ],
  silent: [
    'Your move from the ward to design caught my eye. I am a nurse and hope to do the same. Would you have ten minutes to tell me how you began? I would love to know what still helps you.',
    'Organisational transformation.',
    'I like how you write. It is clear and short. It made me think of my own notes. I now cut them in half. My team says they can read them at last. Thank you for that.',
    'The old house on our street has a new board. We put it in last week. I learned how you leave a tidy one from your notes. What would you do first in a house from the last century?',
    'I saw the boats in the big room. My son of ten asked how they got through the door. I could not tell him. Would you have ten minutes to tell me how you plan such a move?',
    'Bread takes time. You know that, and you left a good desk for it. I sit at such a desk now. What did you have to learn first, and what would you not do again if you could start over?',
  ],
});

describeRule('R2', {
  fires: [
    `I ${'am a word and '.repeat(8)}end.`,
    Array.from({ length: 26 }, () => 'word').join(' '),
    `Hi Ana, ${Array.from({ length: 30 }, () => 'so').join(' ')}.`,
    `Short one. ${Array.from({ length: 27 }, () => 'long').join(' ')}?`,
    `${Array.from({ length: 26 }, () => 'a').join(', ')}.`,
    `Dr. Obiora wrote ${Array.from({ length: 24 }, () => 'one').join(' ')}.`,
  ],
  silent: [
    Array.from({ length: 25 }, () => 'word').join(' '),
    'Short. Shorter. Short again.',
    `${Array.from({ length: 20 }, () => 'word').join(' ')}. So ${Array.from({ length: 20 }, () => 'word').join(' ')}.`,
    `${Array.from({ length: 20 }, () => 'word').join(' ')}\n${Array.from({ length: 20 }, () => 'word').join(' ')}`,
    '',
    'How do you test a ward screen at night, when nobody has time to talk?',
    `You write, "${Array.from({ length: 24 }, () => 'word').join(' ')}", and I would like to hear why.`,
  ],
});

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

describeRule('R5', {
  fires: [
    'I recieve many notes.',
    'It is definately good.',
    'I would like to to ask.',
    'The the ward is quiet.',
    'I am an nurse.',
    'It is a honour to write.',
    'I would be greatful.',
    'She is a engineer.',
    'An university is near.',
    'I dont know.',
  ],
  silent: [
    'I receive many notes.',
    'I had had enough, and that that was so.',
    'I am a UX designer and an NHS nurse.',
    'It is an honour and an hour well spent.',
    'A university, a union and a useful idea.',
    'She is a one-off and he is an unusual man.',
    'I work at a FIFA museum, or an MRI ward.',
    'From A to B, grade A eggs.',
    'An uninteresting day, a European week.',
    'It was very, very good. Bye bye!',
    'I met Lin Lin and Duran Duran.',
    'Ana, a historic or an historic house?',
  ],
});

describe('R5', () => {
  it.each([
    ['I am an nurse.', 'I am a nurse.'],
    ['I like to to ask.', 'I like to ask.'],
    ['Definately so.', 'Definitely so.'],
    ['A hour ago.', 'An hour ago.'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('R5', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});

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
