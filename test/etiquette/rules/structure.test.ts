import { describe, expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('S1', {
  fires: [
    'Hi Ana, I hope you are well. Your move to design is rare.',
    'Hi Ana, I am a student in my second year.',
    'Hi Ana, I came across your profile and was impressed.',
    'Hi Ana, would you have 15 minutes?',
    'Hi Ana, I would love to connect and learn about your career.',
    'Hi Ana, your profile is very impressive.',
    'Hi Ana, I am looking for people who can help me.',
  ],
  silent: [
    'Hi Ana, your move from staff nurse to UX designer caught my eye.',
    'Hi Ana, Tomás suggested that I write to you.',
    'Hi Ana, everyone on my ward says you are the one to ask about alarms.',
    'Hi Ana, we both studied at the University of Leeds.',
    'Hi Ana, I am a ward nurse hoping to make the same move as you did.',
    'Ana, your post about night shifts made me laugh.',
    ['Hi Tariq, you have rewired old houses since 2003.', {}, { to: 'tariq' }],
    [
      'Hi Oluwaseun, leaving accounting for sourdough is a step I keep thinking about.',
      {},
      { to: 'olu' },
    ],
    ['Hi Ana, would you still have 15 minutes?', { occasion: 'reminder' }],
    ['Hi Ana, thank you for Tuesday.', { occasion: 'thank-you' }],
  ],
});

describeRule('S2', {
  fires: [
    'Hi Ana, could we talk some time?',
    'Hi Ana, may I have your time?',
    'Hi Ana, I would love to learn from you.',
    'Hi Ana, are you free on Tuesday?',
    'Hi Ana, could we talk about the minutes of the meeting?',
    ['Hi Ana, would you meet me?', { channel: 'note' }],
    ['Ana, may I ask you something?', { channel: 'spoken' }],
  ],
  silent: [
    'Would you have 15 minutes?',
    'Could I ask for a few minutes of your time?',
    'Would you have fifteen minutes for a call?',
    'May I have ten to fifteen minutes?',
    'A 20-minute call would help.',
    'Half an hour at most.',
    'A quarter of an hour would do.',
    'Could you answer two short questions by e-mail?',
    '20 mins by phone?',
    ['Hi Ana, thank you for Tuesday.', { occasion: 'thank-you' }],
    ['Hi Ana, no worries if not.', { occasion: 'reminder' }],
    '',
  ],
});

describe('S2', () => {
  it('adds the sender’s own number of minutes before the thanks', () => {
    const text = 'Hi Ana, your move is rare. Thank you for reading this far.\n\nLucy';
    const finding = findingsOf('S2', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(
      'Hi Ana, your move is rare. Would you have 15 minutes for a short conversation? Thank you for reading this far.\n\nLucy',
    );
  });
});

describeRule('S3', {
  fires: [
    'Would you have 45 minutes?',
    'Could we talk for an hour?',
    'Would you have one hour next week?',
    'Do you have 30 to 60 minutes?',
    'Two hours of your time would do.',
    'Would you have forty-five minutes?',
    'Would you have 15 minutes, and could you look at my portfolio?',
    'Could we talk for 15 minutes, and would you introduce me to your team?',
    'Please review my CV and introduce me to Tariq.',
  ],
  silent: [
    'Would you have 15 minutes?',
    'Could we talk for half an hour?',
    'Would you have 20 or 30 minutes?',
    'A quarter of an hour would do.',
    'I could come by train, it is an hour away.',
    'Would you have 15 minutes, by phone or in person?',
    ['Thank you for the hour.', { occasion: 'thank-you' }],
    'The ward pays an hourly rate.',
  ],
});

describeRule('S4', {
  fires: [
    'Hi Ana, I would like to talk with you.',
    'Hi Ana, why? How? When? Where?',
    'Hi Ana, one? Two? Three? Four? Five?',
    ['Hi Ana, who? What? Why?', { channel: 'note' }],
    ['Hi Ana, please write back.', { channel: 'email' }],
    ['Hi Ana, I admire your move.', { channel: 'inmail' }],
  ],
  silent: [
    'Hi Ana, would you have 15 minutes?',
    'Hi Ana, would you have 15 minutes? How do you test at night?',
    'Hi Ana, one? Two? Three?',
    ['Hi Ana, I admire your move.', { channel: 'note' }],
    ['Hi Ana, how? And 15 minutes?', { channel: 'note' }],
    ['Ana, I would like a word.', { channel: 'spoken' }],
    ['Hi Ana, thank you.', { occasion: 'thank-you' }],
  ],
});

describeRule('S5', {
  fires: [
    'What does Northwind Health do?',
    'When was Fjordmuseet founded?',
    'How big is your team?',
    'Where did you study?',
    'How long have you been at Northwind Health?',
    'What is your current role?',
    'What is a staff nurse?',
    'Where is your office?',
    'Who is the CEO?',
    'How does one become a designer?',
    'Where are you based?',
    'Do you like your work?',
  ],
  silent: [
    'What would you do differently if you began again?',
    'How do you test a ward screen at night?',
    'Why did you leave the ward?',
    'Would you have 15 minutes?',
    'What is a typical mistake at the start?',
    'What is a good first step out of nursing?',
    'Did the ward prepare you, or did you have to unlearn it?',
    'What does a good day look like now?',
    'How do you decide what a screen may leave out?',
    ['Where did you study?', {}, { to: 'tariq' }],
    'Could you tell me how you chose?',
  ],
});

describe('S5', () => {
  it('stops a question that their own page answers, and only informs of a yes-or-no one', () => {
    const severity = (text: string) => findingsOf('S5', letter(text), context())[0]?.severity;
    expect(severity('Where did you study?')).toBe('block');
    expect(severity('Who is the CEO?')).toBe('warn');
    expect(severity('Do you like your work?')).toBe('info');
  });
});

describeRule('S10', {
  fires: [
    'Who else should I talk to?',
    'Is there anyone else I could contact?',
    'I would love to stay in touch.',
    'Let us keep in touch.',
    'I will keep you posted.',
    'Are there others I should meet?',
    'I hope to build a long-term relationship.',
  ],
  silent: [
    'Could I talk with you, or someone you would suggest?',
    'Would you, or anyone else you would suggest, have 15 minutes?',
    'How do you stay calm at night?',
    'What keeps you in the field?',
    'What touches you in old boats?',
    'What else do you test at night?',
    ['Who else should I talk to?', { occasion: 'thank-you' }],
    ['I would love to stay in touch.', { occasion: 'thank-you' }],
  ],
});

const FULL =
  'Hi Ana, your move from nurse to designer caught my eye. I’m a nurse. How did you start? Could I have 15 minutes? I’d gladly share our notes.';

describeRule('S13', {
  letter: { channel: 'note' },
  fires: [
    FULL,
    `${FULL} Lucy`,
    'Hi Ana, I admire your UX design for wards. I am a nurse in Leeds. What is hardest? 10 minutes? Coffee is on me.',
    'Ana, your post on alarms is thoughtful. I work nights. Why alarms? 15 minutes? I can share our counts.',
    [
      'Hi Tariq, your tidy boards are striking. I’m an apprentice. How do you start? Ten minutes? I’d bring you a coffee.',
      {},
      { to: 'tariq' },
    ],
    'Hi Ana, we both studied at Leeds and I admire your design. I am a nurse. Which step was hardest? 15 minutes? In return, our notes.',
  ],
  silent: [
    'Hi Ana, your move from nurse to designer is rare. I’m a nurse. Could I have 15 minutes?',
    'Hi Ana, your post on alarms stayed with me. Could I ask two questions by e-mail?',
    'Hi Ana, Tomás sent me to you. 15 minutes?',
    'Hi Ana, how did you start in design after the ward?',
    [FULL, { channel: 'email' }],
    [FULL, { channel: 'message' }],
    '',
  ],
});
