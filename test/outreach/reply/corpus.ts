import { type CorpusReply, later, no, redirected, unclear, yes } from './corpus-reply.ts';

/** Replies that agree, from effusive to curt. */
const YES = yes(
  'Hi Sam, happy to chat! Does Tuesday at 3pm work for you?',
  'Sure, why not. Thursday lunch?',
  "Of course. I'm free most mornings next week.",
  'Yes. Call me tomorrow after 5.',
  "I'd be glad to. Fifteen minutes is easily done. How about Friday at ten?",
  "Hello Sam, thank you for your kind note. I'd love to help. Send me your questions and I will answer over the weekend.",
  "No problem at all, let's do it. What times suit you?",
  'Sounds good! Here is my calendar, pick a slot.',
  "I can't do Tuesday, but Wednesday at 4 works.",
  "Unfortunately I can't meet in person, but I'd be happy to answer a few questions by email.",
  "I don't have time for a call this week, but I can do Monday at 9.",
  "With pleasure. Come by the museum any Thursday, I'll show you the store rooms.",
  'Ok',
  "I'd like that. It has been years since anybody asked about lime plaster!",
  'Absolutely! I was in your shoes not long ago. When would suit you?',
  'Not at all a bother. I could talk on Wednesday evening, after my shift.',
  "Yes, gladly. I'm not sure how useful I'll be, but ask away.",
  "I don't mind at all. Give me a call on Saturday morning.",
  "Can't wait! Let's talk next Tuesday at 11.",
  "Thanks for writing. I don't usually answer these, but yours made me smile. Let's talk on Monday.",
  "Feel free to ask your questions here, I'll answer when I get a break.",
  'Happy new year! Yes, I can spare fifteen minutes on the 9th.',
);

/** Refusals; most are polite, and several begin like a yes. */
const NO = no(
  'No.',
  'No thanks.',
  "Sorry, I'm not interested.",
  "Hi Sam, thanks for reaching out. I'm afraid I can't help with this. Best of luck!",
  "I'd love to help, but I just don't have the time.",
  'I would be happy to, but my employer does not allow us to talk about our work.',
  "Thank you so much for your kind message. Unfortunately I don't take calls with people I don't know.",
  "I appreciate the interest, but I'll have to decline.",
  'I will pass on this one, thank you.',
  "Thanks for thinking of me! I'm not taking on any new conversations. All the best with your search.",
  "I don't do informational interviews, sorry.",
  "I'm flattered, really. But I'd rather not.",
  "That's very kind of you. I don't think I'm the right person for this. Good luck!",
  'Please stop messaging me.',
  'Please remove me from your list.',
  "I'm retired now and no longer follow the field, so I don't think I can be useful to you.",
  "Happy to see people interested in nursing! Sadly I can't take this on. Good luck to you.",
  "I'm swamped and will be for the foreseeable. Good luck!",
  "I wish you every success, but this isn't something I can do.",
  "I'm not comfortable discussing my employer with strangers.",
  'Sorry Sam, I get a lot of these and I cannot answer them all. Wishing you the best.',
  "It's great that you are exploring this. Unfortunately my schedule won't allow it. I'm sure you'll find others who can help.",
  "I no longer work in that field and don't have much to add.",
  'Thank you, but I prefer not to.',
  "Definitely an interesting path you are on! I'm limiting my calls this year though, so I can't take part.",
  "I'd be glad to see you succeed, unfortunately I don't have the capacity.",
  'Not for me, thanks.',
  "Don't contact me again.",
  "I'm sure you mean well, but I have to pass.",
  "I'd love to say yes, but I can't commit to anything. Happy to connect here though.",
  "Great questions. I'm not at liberty to answer them.",
  'Absolutely not.',
  "Sure, everybody wants fifteen minutes. I'm not interested.",
  'Hi Sam, I am honoured, but my answer has to be no.',
  'Thanks, but no thanks.',
  "I'm really sorry but I have to say no to these requests, they add up.",
);

/** Not now. */
const LATER = later(
  "Not right now, I'm in the middle of a move. Try me again in March.",
  "I'm swamped until the end of January. Could you write again in February?",
  'Busy season here. Maybe after the holidays?',
  'Happy to, but not this month. Reach out again in two weeks.',
  "I'd love to, but things are hectic at the moment.",
  "Let's talk next month, when the exhibition has opened.",
  "I'm on leave until 7 January. Happy to talk once I'm back.",
  'Unfortunately this is not a good time. Ask me again after the summer.',
  'Can we do this in the new year?',
  "I can't at the moment, harvest is on. Perhaps in November next year.",
  'Sure, but it will have to wait until spring.',
  'Sorry, exam season. Check back in a few weeks?',
  'I would be happy to talk, just not before the audit is over. Contact me in April.',
  'Too busy right now, please remind me in a couple of weeks.',
);

/** Somebody else would be better. */
const REDIRECTED: readonly CorpusReply[] = [
  redirected(
    "I'm not the right person, but talk to Ada Brandt, she runs our apprenticeships.",
    'Ada Brandt',
  ),
  redirected('You should speak with my colleague Tomás Reyes.', 'Tomás Reyes'),
  redirected(
    'I left the ward two years ago. Ingrid van den Berg would be a better person to ask.',
    'Ingrid van den Berg',
  ),
  redirected('Try Oluwaseun, he knows far more about this than me.', 'Oluwaseun'),
  redirected(
    "I don't have time, sorry, but my colleague can help: contact Mei Tanaka.",
    'Mei Tanaka',
  ),
  redirected(
    'Let me introduce you to our head of conservation, Lucía Fernández.',
    'Lucía Fernández',
  ),
  redirected('Copying in Jonas Lindqvist, who leads the team now.', 'Jonas Lindqvist'),
  redirected(
    "Unfortunately I can't, but reach out to Samira Haddad and say I sent you.",
    'Samira Haddad',
  ),
  redirected('Happy to connect you with Piotr Zieliński, he does exactly this.', 'Piotr Zieliński'),
  redirected('Please get in touch with Fatima, she handles all of that.', 'Fatima'),
  redirected("I'd rather not, but ask Ravi Menon.", 'Ravi Menon'),
  redirected(
    "I'm not the best person for this, but my colleague Priya Shah would be glad to help.",
    'Priya Shah',
  ),
  redirected(
    'Sorry, I am swamped until spring. Emre Aydin from our clinic is happy to talk.',
    'Emre Aydin',
  ),
];

/** Nobody could tell yet. */
const UNCLEAR = unclear(
  'Thanks for connecting!',
  'Hi Sam, what is this about exactly?',
  'Who gave you my name?',
  'Interesting.',
  'Thank you for your message.',
  'I am out of the office until 7 January with limited access to email. For urgent matters contact Ada Brandt.',
  'Automatic reply: I am on annual leave.',
  'Do you work for a recruiter?',
  'Which company are you with?',
  'Haha',
);

export const CORPUS: readonly CorpusReply[] = [...YES, ...NO, ...LATER, ...REDIRECTED, ...UNCLEAR];
