import type { Entry } from './entry.ts';

const request = (id: string, to: Entry['to'], text: string, part: Partial<Entry> = {}): Entry => ({
  id,
  to,
  text,
  good: true,
  expect: [],
  ...part,
});

/** First requests by message, InMail and e-mail that may go as they stand. */
export const GOOD_REQUESTS: readonly Entry[] = [
  request(
    'nurse-path',
    'ana',
    `Hi Ana,

Your move from staff nurse at Harbour Royal Infirmary to UX design caught my eye, because I'm a ward nurse hoping to do the same. Which habits from the ward still help you, and which did you have to unlearn?

Would you have 15 minutes for a call in the next two weeks? If not, a one-line "not now" is perfectly fine. I'd gladly share what patients told us about the discharge app.

Thank you for reading,
Lucy`,
  ),
  request(
    'nurse-post',
    'ana',
    `Hi Ana, your post on what night shifts taught you about alarms made me laugh, and then count ours. I'm a ward nurse looking into how hospitals choose software. Which alarm would you keep if you could keep only one? Could I ask you for 15 minutes by phone? No worries at all if it doesn't suit. Thank you, Lucy`,
  ),
  request(
    'nurse-shared-school',
    'ana',
    `Dear Ana,

We both studied nursing at the University of Leeds, and you found a way into design that I am still looking for. What was the first step that felt real?

I'd be grateful for ten minutes of your time, by phone or in writing, whichever is easier. If this isn't a good moment, please feel free to say no.

With thanks,
Lucy`,
  ),
  request(
    'nurse-referral',
    'ana',
    `Hi Ana, Tomás suggested I write to you: he says nobody knows ward screens at night as you do. I'm a nurse moving into design. What do designers get wrong about night staff? Would 15 minutes on Zoom be possible some time this month? I completely understand if not. Many thanks, Lucy`,
  ),
  request(
    'nurse-email',
    'ana',
    `Dear Ana,

Leaving the ward for design is a step I think about most nights, and you took it. I am a nurse at St Brigid's Hospital and would love to understand how that first year felt from the inside.

Might you have 20 minutes for a call in the coming weeks? I could bring you the notes our patients left about the discharge app.

If your days are full, a plain no is fine, and I won't write again.

Thank you,
Lucy`,
    { channel: 'email', subject: 'From ward to design' },
  ),
  request(
    'electrician-old-houses',
    'tariq',
    `Hi Tariq,

Rewiring old houses since 2003 and still leaving a tidy board: that is the kind of electrician I hope to become. I'm an apprentice in my second year in Leeds. What do you look at first when you open up a wall?

Could I have 15 minutes of your time, by phone or at a site? If you'd rather not, that's fine, of course.

Thanks for reading,
Tomasz`,
    { from: 'tomasz' },
  ),
  request(
    'electrician-asap',
    'tariq',
    `Hi Tariq, everyone at our college says ASAP Electrical takes its apprentices seriously. I'm in my second year and curious how you decide that somebody is ready to work alone. Would you have ten minutes for a call? Coffee would be on me if you prefer to meet. No hurry, and no problem at all if it doesn't fit. Thank you, Tomasz`,
    { from: 'tomasz' },
  ),
  request(
    'electrician-founder',
    'tariq',
    `Dear Mr Haddad,

You went from site supervisor at Pennine Power to your own firm, and I wonder how you knew it was time. I am an apprentice who may want to do that one day. Would a quarter of an hour by phone be possible? I would understand if not.

With kind regards and thanks,
Tomasz`,
    { from: 'tomasz' },
  ),
  request(
    'curator-boats',
    'ingrid',
    `Dear Ingrid,

Bringing small boats back into big rooms is the best description of a museum I have come across. I'm a ward nurse, of all things, and I'd like to learn how people plan a room for tired visitors. How do you decide what to leave out?

Would you have 15 minutes, by phone or in writing? A short no is perfectly fine.

Thank you for your time,
Lucy`,
  ),
  request(
    'curator-archive',
    'ingrid',
    `Hi Ingrid, you left the Bergen City Archives to become a curator, and that turn interests me most on your page. I'm weighing a similar step. What did the archive teach you that the museum could not? Could I ask for fifteen minutes in November? If it doesn't suit, no harm done. Thanks, Lucy`,
  ),
  request(
    'judge-plain',
    'emeka',
    `Dear Judge Obiora,

You write that you stopped using "heretofore" in judgments, and I have tried to explain hospital letters in plain words ever since. I am a nurse. What changed in the courtroom when your words changed?

Might I ask for 15 minutes of your time, by phone? I know how full a family court week must be, so a one-line "not now" is quite all right.

With thanks,
Lucy`,
  ),
  request(
    'judge-bar',
    'emeka',
    `Dear Judge Obiora, after twenty years at the bar you chose the bench, and I would like to understand what that changes in how one listens. I'm at a turning point of my own. Would you have a few minutes for two questions by e-mail? If not, thank you all the same for what you publish. Lucy`,
  ),
  request(
    'urgent-care',
    'zoe',
    `Hi Zoë,

You moved from the emergency department at St Brigid's to urgent care, and I'm a ward nurse who wonders about that very step. How do you keep a visit calm when the waiting room is full?

Would you have 15 minutes for a call? If now isn't the time, no worries.

Thank you,
Lucy`,
  ),
  request(
    'family-medicine',
    'zoe',
    `Dear Ms O'Neill, what drew you to family medicine after eight years in an emergency department? I ask because I'm leaving ward nursing and would like to choose as carefully. Could we talk for ten minutes, whenever it suits you? And if it doesn't, that is fine too. With thanks, Lucy`,
  ),
  request(
    'photo-deadline',
    'jose',
    `Hi José,

You have lived with deadlines since 1999. I would love to know how you still choose a photo for page one in the last ten minutes. I'm a nurse moving into design and speak Portuguese, if that is easier for you.

Could I have 15 minutes by phone? No problem if this is a bad month.

Obrigada and thank you,
Lucy`,
  ),
  request(
    'photo-captions',
    'jose',
    `Dear José, your page says photos, captions, page one, in that order, and I'd like to ask why captions come second. I'm exploring how people choose what others see first. Would you have a few minutes to talk, or to answer one question in writing? I would understand a no. Thank you, Lucy`,
  ),
  request(
    'recruiter-path',
    'mei',
    `Hi Mei-Ling,

From driving trains to hiring drivers at Orchard Rail is a change I've not seen anywhere else. I'm an apprentice electrician thinking about railways. What do you see in a good driver that a form cannot show?

Would you have 15 minutes for a call in the next weeks? A simple no is fine.

Many thanks,
Tomasz`,
    { from: 'tomasz' },
  ),
  request(
    'recruiter-signal',
    'mei',
    `Dear Mei-Ling, you hire signal engineers, and you once drove past their signals every day: I would like to ask how that shapes your questions. I'm in my second year as an apprentice. Could I ask for ten minutes by phone, at any hour that suits Singapore? If not, no worries. Thank you, Tomasz`,
    { from: 'tomasz' },
  ),
  request(
    'baker-accounting',
    'olu',
    `Hi Oluwaseun,

You left accounting for sourdough, and ten years later there are three shops and one very old oven. I'm about to leave a safe post too. What would you tell yourself in the first winter?

Could I ask you for 15 minutes, by phone or across the counter? Please don't feel obliged.

Thank you,
Lucy`,
  ),
  request(
    'baker-oven',
    'olu',
    `Dear Oluwaseun, the very old oven of Rye & Rise is what I would like to ask you about. When do you keep an old tool, and when do you let it go? I'm a nurse, and we never do. Ten minutes by phone would be a gift, and a plain no is all right. I could tell you how a ward decides. Thanks, Lucy`,
  ),
  request(
    'blank-page',
    'emeka',
    `Dear Judge Obiora, you write about plain language in judgments, and I try to do the same with letters to patients. What do families tell you afterwards? Would 15 minutes by phone be possible? I would understand if it is not. Thank you.`,
    { from: 'blank' },
  ),
  request(
    'inmail-short',
    'ana',
    `Hi Ana, your road from staff nurse to senior UX designer is the one I hope to take. I'm a ward nurse in Bristol. What did Northwind Health see in a nurse? Could I have 15 minutes by phone, with coffee on me if you'd rather meet? No worries if not. Thank you, Lucy`,
    { channel: 'inmail', subject: 'From nurse to designer' },
  ),
  request(
    'inmail-tariq',
    'tariq',
    `Hi Tariq, you teach apprentices to leave a tidy board, and I am one who would like to learn that. What do most of us get wrong in the first year? Would you have 15 minutes by phone? I'd gladly bring a coffee to your site. If not, no hard feelings. Thanks, Tomasz`,
    { from: 'tomasz', channel: 'inmail', subject: 'A tidy board' },
  ),
  request(
    'ticked-reading',
    'ana',
    `Hi Ana, I read your post about night shifts and alarms on the bus home from one. I'm a ward nurse moving into design. Which of the three things took you longest? Could we talk for 15 minutes? If it doesn't suit, that's perfectly fine. Thanks, Lucy`,
    { asserted: ['read:post:0'] },
  ),
  request(
    'vouched-friend',
    'ingrid',
    `Dear Ingrid, Kari Nordmann told me that you know how to move a boat through a door that is too small. I'm learning how teams plan the impossible. Would you have ten minutes to tell me about one such day? A no is fine, of course. Thank you, Lucy`,
    { asserted: ['Kari Nordmann'] },
  ),
  request(
    'hard-years',
    'ana',
    `Hi Ana, you spent seven years on the ward and then learned a new trade: that must have been a hard year, and a good one. I'm a nurse about to try. Would you perhaps have 15 minutes to tell me what you would do differently? I'd understand if not. Thank you so much, Lucy`,
  ),
  request(
    'their-job',
    'zoe',
    `Hi Zoë, you have done the job of an emergency nurse and of an urgent care nurse practitioner. What surprised you most between the two? I am a ward nurse myself. Could I ask for a few minutes? Whatever you decide, thank you for your work. Lucy`,
  ),
  request(
    'not-a-job',
    'mei',
    `Hi Mei-Ling, I'm not looking for a job: what interests me is how you, who drove trains at Orchard Rail, now choose who will. I'm an apprentice electrician. What question do you always ask? Would 15 minutes by phone be possible? If not, no worries. Thanks, Tomasz`,
    { from: 'tomasz' },
  ),
  request(
    'diacritics',
    'jose',
    `Olá José, the way Diário da Baía puts one large photo on page one is why I write: how do you know which one? I'm moving from nursing into design. Would you have 15 minutes, in English or Portuguese? If not, that's fine. Thank you, Lucy`,
  ),
];
