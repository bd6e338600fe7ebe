import { describe, expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('L1', {
  fires: [
    'Could I ask you for an informational interview?',
    'I would love an information interview with you.',
    'Would you be open to a brief informational chat?',
    'I am doing Informational Interviews this month.',
    'Could we have an info-interview?',
    'An informational meeting would help me.',
    'I believe in informational interviewing.',
    'Hätten Sie Zeit für ein Informationsgespräch?',
    'Accepteriez-vous un entretien d’information ?',
    'Seriez-vous disponible pour un entretien réseau ?',
    '¿Podríamos tener una entrevista informativa?',
    'Le andrebbe un colloquio informativo?',
    'Podemos fazer uma entrevista informativa?',
    'Heeft u tijd voor een informatief gesprek?',
    ['Hi Ana', { subject: 'Informational interview request' }],
  ],
  silent: [
    'Would you have 15 minutes to tell me about your work?',
    'The information desk was my first job.',
    'What did you take from the interview study you ran on wards?',
    'Your talk was informative, and the discussion lively.',
    'Do you still interview visitors for the information panels?',
    'I work in information management.',
    'How do you run meetings about information security?',
    'At the open day there was an information session for nurses.',
  ],
});

describe('L1', () => {
  it.each([
    ['Could we have an informational interview soon?', 'Could we have a short conversation soon?'],
    ['Informational interviews help.', 'Short conversations help.'],
    ['May I ask for a brief informational chat?', 'May I ask for a short conversation?'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('L1', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});

describeRule('L2', {
  fires: [
    'I would love to pick your brain about night shifts.',
    'Could I be picking your brain?',
    'Are you up for a coffee chat?',
    'Could we jump on a call next week?',
    'Happy to hop on a quick Zoom.',
    'Do you have time for a quick chat?',
    'A quick call would be lovely.',
    'I wanted to touch base with you.',
    'This is a vibe check.',
    'I am hoping to expand my network.',
  ],
  silent: [
    'Would you have 15 minutes for a call?',
    'Would you talk with me over coffee?',
    'The brain ward was my first placement.',
    'You touch on the base of the hull in your text.',
    'How do you call a witness who is late?',
    'Do you chat with visitors in the galleries?',
    'I pick apples in autumn.',
    'The quick answer is fine.',
  ],
});

describe('L2', () => {
  it.each([
    ['May I pick your brain about alarms?', 'May I ask you about alarms?'],
    ['May I pick your brain?', 'May I ask you about your work?'],
    ['Could we jump on a call?', 'Could we have a short call?'],
    ['A quick chat would do.', 'A short conversation would do.'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('L2', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});

describeRule('L3', {
  fires: [
    'Are you hiring at the moment?',
    'I was wondering if your team is currently hiring.',
    'Do you know of any openings for junior nurses?',
    'Are there any job opportunities at Northwind Health?',
    'I have attached my CV for your review.',
    'My résumé is attached.',
    'Could you refer me to the hiring manager?',
    'Could you give me a referral?',
    'Please put in a good word for me.',
    'I recently applied for the designer role at Northwind Health.',
    'I am looking for a new job in design.',
    'I would love to join your team.',
    'Please keep me in mind for any vacancies.',
    'Do you have any open positions?',
    'Would you hire me?',
  ],
  silent: [
    'What do you enjoy most about your job as a nurse?',
    'How did your first job on the ward shape your designs?',
    'What makes a good hiring decision for train drivers?',
    ['How did you come from driving trains to hiring drivers?', {}, { to: 'mei' }],
    'I am not looking for a job, only for your view of the field.',
    'This is not about a job or an opening.',
    'The opening of your exhibition must have been a long night.',
    'How do patient referrals reach you at night?',
    'Do GP referral letters still come by fax?',
    'What does a good handover do for the job of the night nurse?',
    'Which position on the ward taught you most?',
    'You did a great job of explaining alarms.',
    'How do you read vacancy rates in old buildings?',
    'What would you look at in a portfolio first?',
  ],
});

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

describeRule('L6', {
  fires: [
    'Please reply ASAP.',
    'I need you to answer soon.',
    'It is urgent that we speak.',
    'You must talk to me about this.',
    'Please answer as soon as possible.',
    'I would be eternally grateful.',
    'It would mean the world to me.',
    'I know you’re busy, but I need ten minutes.',
    'Please let me know by Friday.',
    'My deadline is next week.',
    'You are my last hope.',
    'I am desperate for advice.',
    'I urgently need to speak with you.',
    'Please, please answer.',
  ],
  silent: [
    'That must have been hard.',
    'You must have seen many old boards.',
    'Would you perhaps have 15 minutes?',
    ['How did you come to urgent care?', {}, { to: 'zoe' }],
    ['What does an urgent care nurse practitioner do first?', {}, { to: 'zoe' }],
    ['How did ASAP Electrical find its first apprentice?', {}, { to: 'tariq' }],
    ['How do you choose a photo an hour before deadline?', {}, { to: 'jose' }],
    ['Deadline work taught you a lot, I imagine.', {}, { to: 'jose' }],
    'I must admit that I know little about museums.',
    'What must a good ward screen do?',
    'I would be grateful for 15 minutes.',
    'A judge must hear both sides; how do you keep patience?',
    'I know you must be busy, so a one-line no is fine.',
    'What do you need to know before you rewire a house?',
    'No hurry at all.',
  ],
});

describe('L6', () => {
  it('only informs of a kind "I know you are busy", and warns of the one with a but', () => {
    const severity = (text: string) => findingsOf('L6', letter(text), context())[0]?.severity;
    expect(severity('I know you are busy.')).toBe('info');
    expect(severity('I know you are busy but I need this.')).toBe('warn');
    expect(severity('Answer me ASAP.')).toBe('block');
  });
});

describeRule('L7', {
  fires: [
    'I love your profile photo.',
    'You look very young for a judge.',
    'Your kids are lovely.',
    'How is your wife?',
    'I noticed you viewed my profile.',
    'I’ve been following you for years.',
    'I live near where you live.',
    'How old are you?',
    'I saw you liked a post about bread.',
    'I have visited your profile several times.',
    'Are you married?',
    'I googled you last night.',
    'Your neighbourhood looks beautiful.',
    'You are so pretty.',
    'How much do you earn?',
  ],
  silent: [
    ['How did you come to family medicine?', {}, { to: 'zoe' }],
    ['What made you choose the family court?', {}, { to: 'emeka' }],
    ['How do you pick your photos for page one?', {}, { to: 'jose' }],
    ['How do you manage three shops?', {}, { to: 'olu' }],
    'I have been following your work on ward alarms.',
    'How do you engage the ward staff in your studies?',
    'What did your patients’ families teach you?',
    'Which image of the sea do you use in talks?',
    'At this stage I would learn most from you.',
    'Your home care visits interest me.',
    'I follow your reasoning about plain language.',
    'Did your family business background help?',
    'Does the building have a look of its own?',
  ],
});

describeRule('L12', {
  fires: [
    'Thank you!! It was great.',
    'Hello! How are you! Fine.',
    'Hi Ana! I love boats! No worries if not!',
    'Great \u{1f600} and good \u{1f64f}',
    'This is VERY important and ABSOLUTELY true.',
    'PLEASE answer me.',
    'I really NEED this.',
  ],
  silent: [
    'Hi Ana! How do you test at night?',
    'Thanks so much \u{1f64f}',
    'I work for the NHS.',
    ['How did ASAP Electrical begin?', {}, { to: 'tariq' }],
    'You worked with the UK and EU teams.',
    'I have a CV and a BSc.',
    'Copyright \u00a9 and \u00ae are not emoji.',
  ],
});

describeRule('S6', {
  fires: [
    'Hi Ana, could I have 15 minutes of your time? Thank you.',
    ['Hi Ana, would you still have 15 minutes? Thank you, Lucy', { occasion: 'reminder' }],
    ['Hi Ana, could you introduce me to Tariq?', { occasion: 'introduction-request' }],
    ['Hi Ana, 15 minutes by phone? Lucy', { channel: 'note' }],
    'Hi Ana, I am free on Monday and Tuesday. Which suits you?',
    'Hi Ana, when may I call you? I will wait.',
  ],
  silent: [
    'No worries if not.',
    'If now isn’t a good time, a one-line "not now" is perfectly fine.',
    'I completely understand if your week is full.',
    'Please feel free to say no.',
    'And if you would rather not, I will not write again.',
    'No need to reply if this does not suit.',
    'A simple no is fine.',
    '"Not now" is fine too.',
    '“No, thanks” is quite all right.',
    'If not, no harm done.',
    'Only if it suits you, of course.',
    'No problem at all if you are too busy.',
    ['Thank you for Tuesday.', { occasion: 'thank-you' }],
  ],
});

describe('S6', () => {
  it('stops a reminder and warns in a first request', () => {
    const text = 'Hi Ana, would you have 15 minutes?';
    expect(findingsOf('S6', letter(text, { occasion: 'reminder' }), context())[0]?.severity).toBe(
      'block',
    );
    expect(findingsOf('S6', letter(text), context())[0]?.severity).toBe('warn');
  });

  it('adds the way out before the thanks', () => {
    const text = 'Hi Ana, would you have 15 minutes? Thank you for reading this far.\n\nLucy';
    const finding = findingsOf('S6', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(
      'Hi Ana, would you have 15 minutes? If now is not a good time, a one-line "not now" is perfectly fine. Thank you for reading this far.\n\nLucy',
    );
  });
});

describeRule('S7', {
  fires: [
    'Hi Ana, would you have 15 minutes?',
    'Hi Ana, how do you test at night? Best wishes, Lucy',
    ['Hi Ana, would Tuesday suit you?', { occasion: 'booking' }],
    ['Hi Ana, I learned a lot.', { occasion: 'thank-you', channel: 'email' }],
    ['Hi Ana, no worries if not.', { occasion: 'reminder' }],
    ['Hi Ana, your move interests me.', { channel: 'inmail' }],
  ],
  silent: [
    'Thank you for reading.',
    'Thanks, Lucy',
    'I would be grateful for an answer.',
    'I would appreciate it.',
    'Many thanks',
    'With gratitude, Lucy',
    ['Hi Ana, 15 minutes?', { channel: 'note' }],
    ['Ana, hello.', { channel: 'spoken' }],
  ],
});

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

describeRule('S9', {
  letter: { channel: 'email' },
  fires: [
    'Hi Ana, would you have 15 minutes?',
    ['Hi Ana, how do you test at night?', { channel: 'inmail' }],
    'Hi Ana, I would be glad to help in any way.',
    'Hi Ana, let me know if there is anything I can do for you.',
    'Hi Ana, I admire how you test. Thank you, Lucy',
    'Hi Ana, I have two questions about alarms.',
  ],
  silent: [
    'I would gladly share what patients told us.',
    'Coffee is on me.',
    'In return I can translate your leaflet.',
    'I could send you the notes from our ward.',
    'May I buy you a coffee near your office?',
    ['Hi Ana, would you have 15 minutes?', { channel: 'note' }],
    ['Hi Ana, would you have 15 minutes?', { occasion: 'reminder' }],
  ],
});

describeRule('S11', {
  fires: [
    'Your work on alarms is good.',
    'Hi Anna, your work is good.',
    'Dear Sir or Madam, your work is good.',
    'To whom it may concern, your work is good.',
    'Hello, your work is good.',
    'Hi there, your work is good.',
    'Dear Hiring Manager, your work is good.',
    'Hi Ingrid,\n\nYour work is good.',
    ['Hi Jose, your photos are good.', {}, { to: 'jose' }],
    ['Hi Mei, your move is rare.', {}, { to: 'mei' }],
  ],
  silent: [
    'Hi Ana, your work is good.',
    'Dear Ana Duarte, your work is good.',
    'Dear Ms Duarte, your work is good.',
    'Ana, your work is good.',
    'Good morning Ana,\n\nYour work is good.',
    ['Hi José, your photos are good.', {}, { to: 'jose' }],
    ['Hello Zoë, how are wards?', {}, { to: 'zoe' }],
    ['Dear Dr. O’Neill, how are wards?', {}, { to: 'zoe' }],
    ['Hi Mei-Ling! Your move is rare.', {}, { to: 'mei' }],
    ['Dear Judge Obiora, your notes are clear.', {}, { to: 'emeka' }],
    ['Excuse me, do you have a moment?', { channel: 'spoken' }],
    ['Hi Annie, your work is good.', {}, { asserted: ['Annie'] }],
    '',
  ],
});

describe('S11', () => {
  it.each([
    ['Hi Anna, yes.', 'Hi Ana, yes.'],
    ['Hi there, yes.', 'Hi Ana, yes.'],
    ['Dear Sir/Madam, yes.', 'Hi Ana, yes.'],
    ['Yes, it is.', 'Hi Ana, Yes, it is.'],
    ['Hello, yes.', 'Hello Ana, yes.'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('S11', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});

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
