import type { Action } from '../../../outreach/next-step.ts';

/** Words of Today. */
export const TEXTS = {
  title: 'Today',
  due: 'Worth doing now',
  owed: 'What you promised',
  waiting: 'Waiting',
  until: (day: string) => `until ${day}`,
  talkOn: (day: string, hour: string) => `you talk on ${day} at ${hour}`,
  waitingLater: (count: number) =>
    count === 1 ? 'And one more, later' : `And ${count} more, later`,
  /** Where a step leads that writes no letter. */
  lead: {
    prepare: 'The meeting card',
    debrief: 'Note down what you learned',
    'read-reply': 'Read it again, and say what it means',
  } as Partial<Readonly<Record<Action, string>>>,
  /** P3: more new people in a day than anybody can be attentive to. */
  enough:
    'You wrote to five new people today. That is plenty: whoever comes next deserves your attention tomorrow.',
  more: (count: number) => `and ${count} more, after these`,
  letter: 'The letter',
  /** After a name that several people's lines share. */
  with: (name: string) => `: ${name}`,
  owedGift: (name: string, gift: string) => `You offered ${name}: ${gift}.`,
  gaveIt: 'I gave it',
  gift: (gift: string, name: string) => `${gift}, to ${name}`,
  owedNews: (name: string, about: string) =>
    `${name} pointed you to ${about}, and would like to hear how it went.`,
  emptyBookTitle: 'Begin with one person',
  emptyBook:
    'Your book is empty. Open the profile of somebody whose work you would like to understand, and press the button of A Few Minutes. The first letter is written for you; you only make it yours.',
  emptyTitle: 'Nothing to do today, and that is fine.',
  /** Nobody was written to who could still answer. */
  nobodyWaits: 'Nothing is due, and nobody is waiting to hear from you.',
  emptyDay: 'Everybody you wrote to has the time they need. Good answers are worth waiting for.',
  network: {
    title: 'Ask the people you know first',
    why: 'One of them may introduce you, and then you do not write as a stranger. LinkedIn gives you a copy of your own data; from it, this book can tell you whom you know, and where.',
    link: 'Bring in your own network',
  },
  fewOpen: 'Who could be next',
  pointers: 'They were named to you, and wait for a letter',
  namedBy: (name: string) => `named by ${name}`,
  near: 'You know them, and they work near what you are exploring',
  places: 'You know somebody there, and have talked to nobody yet',
  knownThere: (employer: string, known: readonly string[]) => {
    const [first = '', ...others] = known;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${employer}: you know ${first}${more}.`;
  },
  introducers: 'They opened a door for you, and have not heard from you for a long time',
  path: (name: string) => `${name} works there, according to your export, and may introduce you`,
  unwritten: 'You read about them, and have not written yet',
  /** A15: at the end of the list, develop more contacts. */
  whereNext:
    'Good next people are often one step away: somebody your last contact named, somebody you once worked or studied with, or the author of something you read with pleasure.',
} as const;
