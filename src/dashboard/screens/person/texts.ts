import type { MeetingWay } from '../../../outreach/event.ts';
import type { Answer } from '../../../outreach/reply/decoded-reply.ts';

/** What an answer means, as the sender chooses it. */
export const ANSWER_LABELS: Readonly<Record<Answer, string>> = {
  yes: 'Yes',
  later: 'Not now',
  redirected: 'Ask somebody else',
  no: 'No',
  unclear: 'Not clear yet',
};

/** Ways to meet (A5). */
export const WAY_LABELS: Readonly<Record<MeetingWay, string>> = {
  workplace: 'At their workplace',
  'in-person': 'Somewhere else, in person',
  video: 'Video call',
  phone: 'Phone',
  writing: 'In writing',
};

/** Words of one person's page. */
export const TEXTS = {
  unknownTitle: 'Nobody here',
  unknown: 'This person is not in your book, or you had them forgotten.',
  back: 'All people',
  openProfile: 'Open their profile',
  onThisPage: 'On this page',
  parts: {
    letter: 'The letter',
    talk: 'The talk',
    notes: 'Notes',
    gifts: 'Give and take',
    timeline: 'What happened',
    known: 'What is known',
  },
  letter: 'The letter',
  whatNow: 'What happened since?',
  answered: 'They answered',
  accepted: 'They accepted the invitation',
  agreed: 'We agreed on a time',
  talked: 'We talked',
  letGo: 'Let go',
  doNotContact: 'Do not contact again',
  forget: 'Forget this person',
  forgetSure: (name: string) =>
    `Everything about ${name} will be deleted: what you read, letters, notes, what happened. Where others are on record, their name is taken out. Only that they said no, or that you decided not to contact them, stays, as a code that names nobody. Backups you saved still hold them.`,
  forgetSave: 'Save everything about them first',
  forgetting: 'Forgetting…',
  forgetYes: 'Yes, forget',
  forgotten: {
    title: 'Forgotten',
    gone: 'Everything about this person is deleted from your book. Until you leave this page you can still bring them back.',
    bringBack: 'Bring them back',
  },
  takeOut: {
    title: 'Take out',
    lead: 'Files about this person alone: everything that is kept, to read in any editor, or a card with their name and work for an address book.',
    dossier: 'Save everything about them',
    card: 'Save an address card',
    saved: 'Saved to your downloads.',
  },
  cancel: 'Cancel',
  save: 'Keep this',
  undo: 'Undo',
  undone: 'Taken back.',
  timeline: 'What happened',
  timelineEmpty: 'Nothing yet.',
  timelineEarlier: (count: number) =>
    count === 1 ? 'And one line before' : `And ${count} lines before`,
  showText: 'Show the text',
  reply: {
    paste: 'Their answer',
    hint: 'Paste what they wrote. It stays on this computer and is not kept; only what it means is.',
    looksLike: (label: string) => `This looks like: ${label}`,
    because: (words: string) => `because they write "${words}"`,
    meaning: 'What they said',
    until: 'They asked you to come back on',
    colleague: 'Whom they named',
    times: 'Times they named',
  },
  meeting: {
    when: 'When',
    way: 'How you meet',
    missing: 'Choose a day and an hour first.',
    zone: (zone: string) => `Your time zone, ${zone}`,
    calendar: 'Save to my calendar',
    named: (count: number) =>
      count === 1
        ? 'They named a time. If it suits you, take it; you can still change it.'
        : 'They named times. Take the one that suits you; you can still change it.',
    take: (moment: string) => `Take ${moment}`,
  },
  debrief: {
    title: 'How was it?',
    learned: 'What I learned, and will use',
    learnedHint: 'One specific thing. It opens your thank-you.',
    notes: 'Notes for me',
    suits: 'Does this work still suit you?',
    suitsYes: 'Yes',
    suitsNo: 'No',
    suitsUnsure: 'Not sure',
    welcome: 'They said staying in touch is welcome',
    named: 'Whom else they named',
    namedHint: 'One on each line',
    offered: 'What I promised',
    offeredHint: 'One on each line, such as "the list of books". Your thank-you mentions it.',
  },
  gifts: {
    title: 'Give and take',
    empty: 'Nothing offered yet. Something small and useful to them is the best thank-you.',
    add: 'Something you offered',
    addIt: 'Add gift',
    addGiven: 'I gave it already',
    owedSince: (day: string) => `Promised on ${day}, and still owed`,
    givenOn: (day: string, offered: string | undefined) =>
      offered === undefined ? `Given on ${day}` : `Promised on ${offered}, given on ${day}`,
    deliver: 'I gave it',
  },
  ownWords: 'Your own words',
  notes: 'Notes',
  tags: 'Tags',
  tagsHint: 'Separated by commas',
  questions: {
    title: 'Questions',
    own: 'Your own questions',
    add: 'Add question',
    remove: 'Remove',
    lookUp: 'Look up first',
  },
  card: {
    title: 'Meeting card',
    later: 'Questions and a meeting card, for when they say yes',
    print: 'Print',
    why: 'Why I asked',
    when: 'Agreed',
    path: 'Their path',
    time: (minutes: number) =>
      `I asked for ${minutes} minutes. When they are over: "Shall we stop here, or five more?"`,
    whoElse: 'Before we stop: "Is there anybody else you would talk to in my place?"',
    stay: '"May I tell you some day what came of it?"',
    offer: 'What I can give',
  },
  takeBack: 'Take it back',
  same: {
    wasNamed: (name: string) => `${name} was named to you before. Is this the same person?`,
    wasRead: (name: string, headline: string | undefined) =>
      `You have read the profile of ${name}${headline === undefined ? '' : ` (${headline})`}. Is it the same person?`,
    look: 'Look first',
    yes: 'Yes, one and the same',
    no: 'No, somebody else',
    joined: 'You said this is somebody whose profile you read since.',
    goThere: 'Go on there',
  },
  moved: {
    open: 'They work elsewhere now',
    to: 'Where they work now',
    missing: 'Say where they work now first.',
  },
  remindMe: 'Save a reminder to my calendar',
  profile: 'What I read on their page',
  showProfile: 'Every fact, and where it comes from',
  onlyNamed:
    'You know only their name so far. Open their profile and press the button of A Few Minutes: then the letter can say something true about their work.',
  drafts: {
    title: 'Letters you began',
    replaced: 'replaced by another wording',
  },
  ledTo: 'Who led to whom',
  led: {
    sentMe: 'Sent you here:',
    named: 'Named to you:',
    untold: 'They have not heard yet how it went.',
    add: 'Somebody’s name',
    addSentMe: 'Sent me here',
    addNamed: 'Named to me',
    missing: 'Type their name first.',
  },
} as const;
