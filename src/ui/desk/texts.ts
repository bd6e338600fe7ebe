import type { Severity } from '../../etiquette/finding.ts';
import type { Blank } from '../../message/draft.ts';
import type { Measure } from '../../message/limits.ts';
import type { Channel } from '../../message/terms.ts';
import type { Confidence, SectionName } from '../../profile/fact.ts';
import type { ConnectionState, Degree } from '../../profile/profile.ts';

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
    words: BLANK_WORDS,
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
