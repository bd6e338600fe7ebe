import type { Entry } from './entry.ts';

const entry = (id: string, to: Entry['to'], part: Partial<Entry> & { text: string }): Entry => ({
  id,
  to,
  good: true,
  expect: [],
  ...part,
});
const note = (id: string, to: Entry['to'], text: string, part: Partial<Entry> = {}): Entry =>
  entry(id, to, { text, channel: 'note', ...part });
const reminder = (id: string, to: Entry['to'], text: string, part: Partial<Entry> = {}): Entry =>
  entry(id, to, { text, occasion: 'reminder', ...part });

/** Notes, reminders, thank-yous and the rest that may go as they stand. */
export const GOOD_OTHERS: readonly Entry[] = [
  note(
    'note-ana',
    'ana',
    "Hi Ana, your move from nurse to UX designer is the one I hope to make. I'm a ward nurse. Might I ask you for 15 minutes by phone? No worries if not. Lucy",
  ),
  note(
    'note-ana-post',
    'ana',
    "Hi Ana, your post on night shifts and alarms stayed with me. I'm a nurse moving into design. Could I have ten minutes by phone? If not, no harm done. Lucy",
  ),
  note(
    'note-ana-leeds',
    'ana',
    "Hi Ana, we both studied nursing at Leeds, and you made it into design. Could I ask how, in 15 minutes? If not, that's fine. Lucy",
  ),
  note(
    'note-tariq',
    'tariq',
    "Hi Tariq, you teach apprentices to leave a tidy board, and I'm one who wants to. Could I have 15 minutes of your time? No worries if not. Thanks, Tomasz",
    { from: 'tomasz' },
  ),
  note(
    'note-ingrid',
    'ingrid',
    "Hi Ingrid, small boats in big rooms: I'd love to hear how you plan one. I'm a nurse moving into design. Ten minutes by phone? A no is fine. Lucy",
  ),
  note(
    'note-emeka',
    'emeka',
    "Dear Judge Obiora, your case for plain words in judgments made me rewrite our ward letters. Might I ask you for 15 minutes? If not, that's fine. Lucy",
  ),
  note(
    'note-zoe',
    'zoe',
    "Hi Zoë, from emergency to urgent care is a step I'm thinking about. Would you have a few minutes to tell me how it felt? No worries if not. Lucy",
  ),
  note(
    'note-jose',
    'jose',
    "Hi José, how do you choose page one so near the deadline? I'd love to ask you in 15 minutes. If not, no problem. Lucy",
  ),
  note(
    'note-mei',
    'mei',
    "Hi Mei-Ling, you went from driving trains to hiring drivers, and I'd like to know how. I'm an apprentice in Leeds. 15 minutes by phone? No worries if not. Tomasz",
    { from: 'tomasz' },
  ),
  note(
    'note-olu',
    'olu',
    'Hi Oluwaseun, leaving accounting for sourdough is braver than what I plan. Could I ask you about it for ten minutes? If not, no worries. Lucy',
  ),
  reminder(
    'reminder-ana',
    'ana',
    `Hi Ana,

I wrote two weeks ago about your move from nursing to design, and I would still love 15 minutes of your time. This is my only reminder: if it doesn't suit, no answer is needed.

Thank you,
Lucy`,
  ),
  reminder(
    'reminder-tariq',
    'tariq',
    'Hi Tariq, your word on how an apprentice becomes ready to work alone would still help me a lot. Would ten minutes be possible this month? If not, I will leave it there, with thanks. Tomasz',
    { from: 'tomasz' },
  ),
  reminder(
    'reminder-ingrid',
    'ingrid',
    'Dear Ingrid, I asked earlier this month how you decide what to leave out of a room, and I am still curious. Fifteen minutes would be plenty. A one-word no is perfectly fine. Thank you, Lucy',
  ),
  reminder(
    'reminder-emeka',
    'emeka',
    'Dear Judge Obiora, may I come back once to my question about plain words? If 15 minutes are not to be had, I understand completely. With thanks, Lucy',
  ),
  reminder(
    'reminder-zoe',
    'zoe',
    "Hi Zoë, I'd still be glad to hear how urgent care differs from the emergency department. Would a few minutes suit you later this autumn? No worries if not, and I won't ask again. Thanks, Lucy",
  ),
  reminder(
    'reminder-olu',
    'olu',
    'Hi Oluwaseun, your first winter with the old oven is still the story I would most like to hear. Ten minutes, any morning? Please feel free to say no. Thank you, Lucy',
  ),
  entry('thanks-ana', 'ana', {
    occasion: 'thank-you',
    text: `Hi Ana,

Thank you for Tuesday. What you said about testing screens at three in the morning changed my plan: I am asking our night staff first, next week. I'll tell you what they say.

Is there anyone else you think I should talk to?

With gratitude,
Lucy`,
  }),
  entry('thanks-tariq', 'tariq', {
    from: 'tomasz',
    occasion: 'thank-you',
    text: 'Hi Tariq, thank you for showing me the board in the mill house. I drew it from memory last night and found my own mistake. I would love to stay in touch. Tomasz',
  }),
  entry('thanks-emeka', 'emeka', {
    occasion: 'thank-you',
    channel: 'email',
    subject: 'Thank you',
    text: 'Dear Judge Obiora,\n\nThank you for your patience with my questions. I followed your advice and cut the first paragraph of our ward letter. Two patients said they understood it.\n\nWith best wishes,\nLucy',
  }),
  entry('booking-ana', 'ana', {
    occasion: 'booking',
    text: 'Hi Ana, thank you, how kind. Would Tuesday 20 October at 10:30 or Thursday 22 October at 3 pm suit you? I can call you on Zoom or by phone, whichever you prefer. Lucy',
  }),
  entry('booking-jose', 'jose', {
    occasion: 'booking',
    text: 'Hi José, thank you. Monday at 9 am your time is perfect; I will call. It is 15 minutes, and I will watch the clock. Lucy',
  }),
  entry('touch-ana', 'ana', {
    occasion: 'keeping-in-touch',
    text: 'Hi Ana, in spring you told me to ask the night staff first. They asked for fewer sounds and one large clock, and they got both. I thought you would like to know. Thank you again, Lucy',
  }),
  entry('touch-olu', 'olu', {
    occasion: 'keeping-in-touch',
    text: 'Hi Oluwaseun, it is winter, and I remembered your words about the first one. I have left the ward, and I am well. The bread is not. Thank you for the courage. Lucy',
  }),
  entry('intro-tariq', 'tariq', {
    from: 'tomasz',
    occasion: 'introduction-request',
    asserted: ['Samira Khan'],
    text: 'Hi Samira, you know Tariq Haddad, whose way of teaching apprentices I admire. Would you feel comfortable introducing us? I would ask him for 15 minutes about old houses. If you would rather not, that is completely fine. Thank you, Tomasz',
  }),
  entry('news-introducer', 'ana', {
    occasion: 'news-to-introducer',
    asserted: ['Wanjiru'],
    text: 'Hi Wanjiru, thank you for putting me in touch with Ana. We talked for fifteen minutes, and she told me to start with the night staff. I would not have thought of it. Lucy',
  }),
  entry('goodbye-ana', 'ana', {
    occasion: 'goodbye',
    text: 'Hi Ana, of course, and thank you for telling me. I wish you a calm autumn. Lucy',
  }),
  entry('goodbye-mei', 'mei', {
    from: 'tomasz',
    occasion: 'goodbye',
    text: 'Dear Mei-Ling, I understand, and thank you for your kind answer. All the best for the new line. Tomasz',
  }),
  entry('spoken-tariq', 'tariq', {
    from: 'tomasz',
    channel: 'spoken',
    text: "Hello, my name is Tomasz. You teach apprentices to leave a tidy board, and I'd love to learn how. Would you have ten minutes, now or another day? If not, that's fine. Thank you.",
  }),
  entry('spoken-ingrid', 'ingrid', {
    channel: 'spoken',
    text: "Ingrid, your small boats in big rooms are why I came today. Might I ask you two questions by e-mail some time? If you'd rather not, no harm done.",
  }),
  entry('answer-later', 'zoe', {
    occasion: 'answer-not-now',
    text: 'Hi Zoë, thank you, January is perfect. I will write once the holidays are over. Lucy',
  }),
];
