import type { Severity } from '../etiquette/finding.ts';
import type { Blank } from '../message/draft.ts';
import type { Measure } from '../message/limits.ts';
import type { Channel } from '../message/terms.ts';
import type { TabFailureReason } from '../platform/tab-reading.ts';
import type { Confidence, SectionName } from '../profile/fact.ts';
import type { ConnectionState, Degree } from '../profile/profile.ts';
import type { RefusalReason } from '../profile/reading.ts';

/** A sentence on what happened and one on what to do next. */
export interface Explanation {
  readonly title: string;
  readonly next: string;
}

const REFUSALS: Readonly<Record<RefusalReason, Explanation>> = {
  'not-a-profile': {
    title: 'This page is not about one person.',
    next: 'Open the profile of somebody whose work you would like to understand, then click again.',
  },
  'restricted-page': {
    title: 'The browser keeps extensions out of this page.',
    next: 'Open a profile in an ordinary tab, then click again.',
  },
  'own-profile': {
    title: 'This is your own profile.',
    next: 'Open the profile of the person you would like to write to, then click again.',
  },
  'overlay-open': {
    title: 'Something lies on top of the profile.',
    next: 'Close the window or picture that is open on the page, then read again.',
  },
  'page-changing': {
    title: 'The page is still changing.',
    next: 'Wait until the profile has come to rest, then read again.',
  },
  'two-identities': {
    title: 'The page names two different people.',
    next: 'It may still show parts of the profile before. Reload the page, then read again.',
  },
  'unknown-layout': {
    title: 'I do not know this kind of page yet.',
    next: 'Rather than guess, I read nothing. Select the text about the person on the page, then read again.',
  },
  'signed-out-wall': {
    title: 'The page asks you to sign in first.',
    next: 'Sign in on the page, open the profile, then click again.',
  },
  'profile-unavailable': {
    title: 'This profile cannot be shown.',
    next: 'It may be private or gone. Somebody else may be glad to help.',
  },
  'sub-page': {
    title: 'This is only one part of a profile.',
    next: "Go back to the person's main profile page, then click again.",
  },
  'in-remembrance': {
    title: 'This profile is kept in memory of somebody.',
    next: 'There is nothing to write here.',
  },
  'nothing-selected': {
    title: 'No text is selected on the page.',
    next: 'Select the text about the person, then read again.',
  },
};

const FAILURES: Readonly<Record<TabFailureReason, Explanation>> = {
  'no-tab': {
    title: 'There is no page in front of me.',
    next: 'Open a profile in a tab, then click the button in the toolbar.',
  },
  'reader-failed': {
    title: 'Reading did not work this time.',
    next: 'Reload the page, wait until it is there, then read again.',
  },
  'invalid-reading': {
    title: 'What I read made no sense, so I threw it away.',
    next: 'Reload the page, then read again.',
  },
};

const SECTIONS: Readonly<Record<SectionName, string>> = {
  top: 'Top of the profile',
  about: 'About',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  certifications: 'Certifications',
  languages: 'Languages',
  volunteering: 'Volunteering',
  publications: 'Publications',
  featured: 'Featured',
  activity: 'Activity',
};

const CHANNELS: Readonly<Record<Channel, string>> = {
  note: 'Note',
  message: 'Message',
  inmail: 'InMail',
  email: 'E-mail',
  spoken: 'Spoken',
};

/** What each channel is, in a few words. */
const CHANNEL_HINTS: Readonly<Record<Channel, string>> = {
  note: 'The short note that goes with an invitation to connect.',
  message: 'To somebody you are connected with.',
  inmail: 'A paid message to somebody you are not connected with.',
  email: 'To an address they made public for this.',
  spoken: 'What you say first, on the phone or in person.',
};

/** Where the copied text goes next. */
const PASTE_WHERE: Readonly<Record<Channel, string>> = {
  note: 'Copied. Choose "Connect", then "Add a note", paste it and send it yourself.',
  message: 'Copied. Open the conversation, paste it and send it yourself.',
  inmail: 'Copied. Open the InMail, paste it and send it yourself.',
  email: 'Copied. Paste it into your e-mail and send it yourself.',
  spoken: 'Copied. Keep it in front of you when you talk.',
};

/** Each blank as it stands in the sentence on the paper, and its accessible name. */
const BLANK_WORDS: Readonly<Record<Blank, { readonly lead: string; readonly label: string }>> = {
  firstName: { lead: 'My name is', label: 'Your first name' },
  background: { lead: "I'm", label: 'Who you are in a few words' },
  exploring: { lead: 'exploring', label: 'What you are exploring' },
  referrer: { lead: 'sent to you by', label: 'Who referred you' },
  introducer: { lead: 'we both know', label: 'Who you both know' },
  time: { lead: 'free', label: 'When you have time' },
  learned: { lead: 'what stayed with me:', label: 'What you learned' },
  news: { lead: 'news:', label: 'What is new' },
};

const BLANK_EXAMPLES: Readonly<Partial<Record<Blank, string>>> = {
  background: 'a nurse moving into design',
  exploring: 'how hospitals choose software',
  referrer: 'Ana Horvat',
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  block: 'Stops copying',
  warn: 'Look again',
  info: 'Good to know',
};

const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  high: 'sure: two places agree',
  medium: 'quite sure: one place',
  low: 'a guess, never relied on alone',
};

const DEGREES: Readonly<Record<Degree, string>> = {
  1: '1st degree: you are connected',
  2: '2nd degree: you know somebody in common',
  3: '3rd degree or further',
};

/** What the page offers, in words. */
const CONNECTIONS: Readonly<Record<ConnectionState, string>> = {
  connectable: 'You can invite them to connect',
  pending: 'Your invitation is waiting for their answer',
  incoming: 'They invited you to connect',
  connected: 'You are connected',
  'follow-only': 'They can be followed, not invited',
  unavailable: 'No way to connect is offered',
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const UNITS: Readonly<Record<Measure['unit'], readonly [one: string, many: string]>> = {
  characters: ['character', 'characters'],
  words: ['word', 'words'],
};

/**
 * Every text of the popup, so that a translation has one file to replace.
 * Accessible names are part of the contract (design section 7) and stay stable.
 */
export const TEXTS = {
  appName: 'A Few Minutes',
  promise: 'I only read when you click, change nothing on the page, and send nothing anywhere.',
  reading: 'Reading the page',
  refusals: REFUSALS,
  failures: FAILURES,
  book: 'My people',
  reason: 'Reason',
  channel: 'Channel',
  channels: CHANNELS,
  channelHints: CHANNEL_HINTS,
  message: 'Message',
  subject: 'Subject',
  letterOf: 'Your letter',
  copySubject: 'Copy subject',
  readPost: 'I have read this post',
  openPost: 'Open the post',
  personal: {
    summary: 'Add a sentence only you can write',
    label: 'In your own words',
  },
  anotherWording: 'Another wording',
  undo: 'Undo',
  changes: {
    fix: 'Changed.',
    wording: 'Your own words were replaced.',
    undo: 'Taken back.',
  },
  blanks: {
    title: 'Blanks to fill in',
    once: 'Asked once, kept on this computer only.',
    words: BLANK_WORDS,
    examples: BLANK_EXAMPLES,
  },
  copy: 'Copy message',
  looking: 'The letter is being looked over.',
  copyBlocked: (whys: readonly string[]) => `Not yet: ${whys.join(' ')}`,
  blockersLeft: (count: number) => `${plural(count, 'thing', 'things')} to settle before you copy.`,
  blanksLeft: 'Fill in the blanks, then copy.',
  iSentIt: 'I sent it',
  didYou: 'Did you send it?',
  pasteWhere: PASTE_WHERE,
  subjectCopied: 'Subject copied.',
  sent: 'Noted. Now give them time.',
  notSent: 'I did not send it',
  sentAs: 'What you sent',
  neverAgain: 'You decided not to contact this person again.',
  closed:
    'No letter is proposed here. Being considerate also means leaving it there; somebody else may be glad to talk.',
  findings: 'Findings',
  noFindings: 'A considerate reader would find nothing to mind here.',
  severities: SEVERITIES,
  rule: (rule: string, source: string) => `${rule} \u00b7 ${source}`,
  show: 'Show in the letter',
  copyAnyway: 'Copy anyway',
  knowTrue: 'I know this is true',
  overridden: 'You chose to copy anyway.',
  counter(used: number, unit: Measure['unit'], hard?: number, aim?: number): string {
    const [one, many] = UNITS[unit];
    if (hard !== undefined) {
      const left = hard - used;
      const rest = left < 0 ? `${-left} too many` : `${left} left`;
      return `${used} of ${hard} ${many}, ${rest}`;
    }
    const best = aim === undefined ? '' : `, best up to ${aim}`;
    return `${plural(used, one, many)}${best}`;
  },
  aim: (aim: number, unit: Measure['unit']) => `best up to ${aim} ${UNITS[unit][1]}`,
  whatIRead: 'What I read',
  readAgain: 'Read again',
  readingAgain: 'Reading again',
  sections: SECTIONS,
  confidences: CONFIDENCES,
  factSummary: (count: number) => `${plural(count, 'fact', 'facts')}, and where each comes from`,
  source: (how: string, confidence: string) => `${how} \u00b7 ${confidence}`,
  fromYou: 'from you',
  alsoSaid: (value: string) => `Elsewhere on the page: ${value}`,
  notLoaded: (section: string) => `Scroll down to ${section}, then read again.`,
  notLoadedTop: 'Scroll up to the top of the page, then read again.',
  truncated: (section: string, shown: number) =>
    `${section}: the page shows ${shown} here and has more behind a link.`,
  notOnProfile: (sections: string) => `Not on this profile: ${sections}.`,
  now: 'now',
  degrees: DEGREES,
  connections: CONNECTIONS,
  followers: (count: number) => plural(count, 'follower', 'followers'),
  trouble: {
    unknown:
      'Something went wrong. Your text is still here: select and copy it before you close this.',
  },
} as const;
