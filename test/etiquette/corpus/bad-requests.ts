import type { Entry } from './entry.ts';

const bad = (
  id: string,
  to: Entry['to'],
  expect: readonly string[],
  text: string,
  part: Partial<Entry> = {},
): Entry => ({
  id,
  to,
  text,
  good: false,
  expect,
  ...part,
});

/** First requests as career centres, sellers, language models and people in a hurry write them. */
export const BAD_REQUESTS: readonly Entry[] = [
  bad(
    'centre-classic',
    'ana',
    ['L1', 'L4', 'S1', 'S6', 'S4'],
    `Dear Ana,

My name is Lucy and I am a student at the University of Leeds. I am writing to request an informational interview to learn more about your career. I would appreciate 20 minutes of your time.

Thank you,
Lucy`,
  ),
  bad(
    'centre-profile',
    'ingrid',
    ['L4', 'S1', 'L1', 'S6', 'S2'],
    'Dear Ingrid, I came across your profile while looking at museums and was wondering if you would be open to an informational chat. How did you start? Thank you, Lucy',
  ),
  bad(
    'centre-resume',
    'mei',
    ['L3', 'S1', 'S6', 'S12', 'L4', 'S2', 'S4'],
    'Dear Mei-Ling, I am writing to express my interest in your company. My resume is attached. I would love to hear about any openings for engineers. Thank you, Tomasz',
    { from: 'tomasz' },
  ),
  bad(
    'centre-brain',
    'emeka',
    ['L2', 'L4', 'S1', 'S6'],
    'Dear Judge Obiora, I hope this message finds you well. May I pick your brain about the bench? Would 15 minutes be possible? Thank you, Lucy',
  ),
  bad(
    'sir-madam',
    'tariq',
    ['S11', 'L3', 'S6', 'S2', 'L4'],
    'Dear Sir or Madam, I am writing to enquire whether you are hiring apprentices at the moment. Would you let me know? Thank you, Tomasz',
    { from: 'tomasz' },
  ),
  bad(
    'to-whom',
    'olu',
    ['S11', 'S1', 'S2', 'S6', 'S4'],
    'To whom it may concern, I would like to know more about baking as a profession and would be thankful for any information you can send me about it. Lucy',
  ),
  bad(
    'wrong-name',
    'ana',
    ['S11', 'S6'],
    'Hi Anna, your move from staff nurse to UX designer is what I hope to do. Would you have 15 minutes? Thank you, Lucy',
  ),
  bad(
    'pasted-name',
    'ingrid',
    ['S11', 'S6'],
    'Hi Astrid, bringing small boats back into big rooms is a lovely idea. How do you plan one? Would you have 15 minutes? Thank you, Lucy',
  ),
  bad(
    'unmarked-name',
    'jose',
    ['S11'],
    'Hi Jose, how do you choose photos for page one so close to a deadline? I am moving into design. Would you have 15 minutes? If not, no worries. Thank you, Lucy',
  ),
  bad(
    'no-greeting',
    'zoe',
    ['S11', 'S6'],
    'You moved from the emergency department to urgent care, and I wonder how that was. Would you have 15 minutes? Thank you, Lucy',
  ),
  bad(
    'hi-there',
    'zoe',
    ['S11', 'S6'],
    'Hi there, you moved from the emergency department to urgent care, and I wonder how that was. Would you have 15 minutes? Thank you, Lucy',
  ),
  bad(
    'template-blank',
    'ana',
    ['G1', 'S6'],
    'Hi [Name], your work on ward screens at [Company] is interesting to me as a nurse. Would you have 15 minutes? Thank you, Lucy',
  ),
  bad(
    'merge-field',
    'tariq',
    ['G1', 'S6'],
    'Hi {{firstName}}, you have rewired old houses since 2003, and I would like to learn how you begin. Would you have 15 minutes? Thank you, Tomasz',
    { from: 'tomasz' },
  ),
  bad(
    'undefined',
    'olu',
    ['G1', 'S6'],
    'Hi Oluwaseun, your years at undefined and the move to sourdough interest me. Would you have 15 minutes? Thank you, Lucy',
  ),
  bad(
    'seller-quick',
    'mei',
    ['L2', 'S1', 'S6', 'L12', 'S2', 'C3'],
    'Hi Mei-Ling! Love what you do! Up for a quick chat this week? Thanks, Tomasz',
    { from: 'tomasz' },
  ),
  bad(
    'seller-calendar',
    'ana',
    ['S12', 'S1', 'S6', 'L2'],
    'Hi Ana, I help people in design. Could we jump on a call for 15 minutes? My times are at https://book.example.invalid/lucy and I am easy. Thanks, Lucy',
  ),
  bad(
    'seller-synergy',
    'olu',
    ['L11', 'S1', 'S6', 'S2', 'S4', 'L4'],
    'Hi Oluwaseun, I am reaching out to explore synergies between my background and your innovative company. I am a passionate and results-driven person with a proven track record. Thank you, Lucy',
  ),
  bad(
    'seller-value',
    'tariq',
    ['L11', 'S1', 'S6', 'S2', 'S5'],
    'Hi Tariq, are you looking to leverage cutting-edge tools in your business? I would love to show you some game-changing ideas soon. Thanks, Tomasz',
    { from: 'tomasz' },
  ),
  bad(
    'seller-network',
    'ingrid',
    ['L2', 'S1', 'S6', 'S2', 'S4'],
    'Hi Ingrid, I would like to add you to my professional network on here so that we can both benefit from it in the coming years. Thank you, Lucy',
  ),
  bad(
    'model-flattery',
    'ana',
    ['L8', 'S1', 'S6', 'S4'],
    'Hi Ana, I was truly inspired by your incredible journey and your outstanding achievements. Your remarkable expertise is amazing. I would be grateful for 15 minutes of your time. Thank you, Lucy',
  ),
  bad(
    'model-resonate',
    'emeka',
    ['L11', 'S6', 'S4', 'L8'],
    'Dear Judge Obiora, your work in the family court deeply resonated with me, and your impressive career is a testament to your passion. I would value your invaluable insights in 15 minutes. Thank you, Lucy',
  ),
  bad(
    'model-long',
    'ana',
    ['R2', 'C2', 'S6', 'C4', 'R4', 'S1', 'R1'],
    `Hi Ana, in an ever more connected world where technology and compassion have to meet each other at every turn, I find myself drawn to professionals who combine clinical understanding with thoughtful digital craft in order to create meaningful experiences for patients and practitioners alike. Considering the extraordinary complexity of contemporary healthcare organisations, I would be interested in understanding the considerations that influenced your professional development and the opportunities that you identified along the way. Would you be available for 15 minutes in order to discuss these considerations in greater detail at a moment that is convenient for you? Thank you, Lucy`,
  ),
  bad(
    'model-triple',
    'ingrid',
    ['S4', 'S6'],
    'Hi Ingrid, your move from archivist to curator interests me. What drives you? What inspires you? What challenges you? What would you change? Would 15 minutes suit? Thank you, Lucy',
  ),
];
