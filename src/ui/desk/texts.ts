import type { Finding } from '../../etiquette/finding.ts';
import type { Blank } from '../../message/draft.ts';
import type { Measure } from '../../message/limits.ts';
import { CORRECT } from './fact-words.ts';
import {
  BLANK_WORDS,
  CHANNEL_HINTS,
  CHANNELS,
  CONFIDENCES,
  CONNECTIONS,
  DEGREES,
  DIMENSION_NAMES,
  OCCASION_HINTS,
  OCCASION_NAMES,
  PASTE_WHERE,
  PLACES,
  SECTIONS,
  SEVERITIES,
} from './words.ts';

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

const UNITS: Readonly<Record<Measure['unit'], readonly [one: string, many: string]>> = {
  characters: ['character', 'characters'],
  words: ['word', 'words'],
};

/**
 * Every text of the popup beside the names of things in `words.ts`, so that a
 * translation knows what to replace.
 * Accessible names are part of the contract (design section 7) and stay stable.
 */
export const TEXTS = {
  appName: 'A Few Minutes',
  promise: 'I only read when you click, change nothing on the page, and send nothing anywhere.',
  reading: 'Reading the page',
  book: 'My people',
  inMyBook: 'In my book',
  earlier: {
    message: (whom: string, day: string) =>
      `You wrote to ${whom} on ${day}, says your data export.`,
    invitation: (whom: string, day: string) =>
      `You invited ${whom} on ${day}, says your data export.`,
  },
  namedBefore: (name: string) => `${name} was named to you before.`,
  samePerson: 'Is this the same person?',
  forget: 'Forget this person',
  answered: {
    question: 'Have they answered?',
    reply: 'Yes, note their answer',
    meeting: 'We agreed on a time',
  },
  reason: 'Reason',
  channel: 'Channel',
  language: 'Language',
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
    question: 'The question is in the letter.',
    wording: 'Your own words were replaced.',
    undo: 'Taken back.',
  },
  blanks: {
    title: 'Blanks to fill in',
    words: BLANK_WORDS,
    told: (blank: Blank, typed: string) =>
      blank === 'firstName' || blank === 'background'
        ? typed
        : `${BLANK_WORDS[blank].lead} ${typed}`,
    you: (told: string) => `You: ${told}`,
    change: 'Change',
    changeLabel: 'Change what you filled in',
  },
  copy: 'Copy message',
  looking: 'The letter is being looked over.',
  lookingAgain: 'Looking at the page once more…',
  copyBlocked: (whys: readonly string[]) => `Not yet: ${whys.join(' ')}`,
  blockersLeft: (count: number) => `${plural(count, 'thing', 'things')} to settle before you copy.`,
  blanksLeft: 'Fill in the blanks, then copy.',
  showWhat: 'Show me',
  showWhatLabel: 'Show me what to settle',
  iSentIt: 'I sent it',
  didYou: 'Did you send it?',
  pasteWhere: PASTE_WHERE,
  subjectCopied: 'Subject copied.',
  sent: 'Noted. Now give them time.',
  notSent: 'I did not send it',
  sentAs: 'What you sent',
  neverAgain: 'This ended with a no, and stays that way.',
  closed:
    'No letter is proposed here. Being considerate also means leaving it there; somebody else may be glad to talk.',
  findings: 'Findings',
  noFindings: 'A considerate reader would find nothing to mind here.',
  severities: SEVERITIES,
  rule: ({ dimension, rule, source }: Finding) =>
    `${DIMENSION_NAMES[dimension]} \u00b7 ${rule} \u00b7 ${source}`,
  show: 'Show in the letter',
  copyAnyway: 'Copy anyway',
  knowTrue: 'I know this is true',
  /** For the ear: which finding the button is about. */
  about: (button: string, finding: string) => `${button}: ${finding}`,
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
  factSource: (how: string, confidence: string) => `${PLACES[how] ?? how} \u00b7 ${confidence}`,
  fromYou: 'from you',
  alsoSaid: (value: string) => `Elsewhere on the page: ${value}`,
  notLoaded: (section: string) => `Scroll down to ${section}, then read again.`,
  notLoadedTop: 'Scroll up to the top of the page, then read again.',
  truncated: (section: string, shown: number) =>
    `${section}: only ${shown} are on this page; open the full list and read there to add the rest.`,
  tooLong: (section: string) =>
    `${section}: too long to be read whole, so only the beginning was taken.`,
  notOnProfile: (sections: string) => `Not on this profile: ${sections}.`,
  now: 'now',
  degrees: DEGREES,
  connections: CONNECTIONS,
  followers: (count: number) => plural(count, 'follower', 'followers'),
  correct: CORRECT,
  otherWays: {
    selection: 'Use selected text',
    paste: 'Paste text instead',
    label: 'Text about the person',
    hint: 'Begin with their name. Nothing leaves this computer.',
    read: 'Read this text',
    blank: 'Paste the text first.',
  },
  report: {
    open: 'Report a reading problem',
    preparing: 'Drawing the outline of the page',
    promise:
      'This is the outline of the page. It holds no text of it: names, words, numbers and addresses are left out. I send it nowhere; look at it first, then pass it on if you like.',
    look: 'Look at the report',
    text: 'The report',
    copy: 'Copy the report',
    copied: 'Report copied.',
    failed: 'The page could not be drawn. Reload it, then try again.',
  },
  source: {
    hint: 'Rest on a phrase to see where it comes from.',
    fact: (rows: string) => `From their page: ${rows}`,
    facts: (values: string, section: string) => `${values} (${section})`,
    corrected: (value: string) => `As you set it right: ${value}`,
    gone: 'From their page, as it was read before.',
    own: 'Your own words.',
    ticked: 'What you said is true.',
    blank: 'Still to be filled in by you.',
    phrase: 'Plain phrase, no fact behind it.',
  },
  checklist: {
    title: 'What a considerate reader looks for',
    fine: 'nothing to mind',
    count: (count: number) => plural(count, 'finding', 'findings'),
  },
  dimensions: DIMENSION_NAMES,
  questions: {
    title: 'Questions for them',
    lookUp: 'Look up first',
    put: 'Put into the letter',
    putLabel: (question: string) => `Put into the letter: ${question}`,
    noRoom: 'There is no room for it in this letter.',
    inLetter: 'In the letter',
  },
  occasion: {
    summary: 'Write something else',
    label: 'Occasion',
    names: OCCASION_NAMES,
    hints: OCCASION_HINTS,
    rest: 'Nothing for now',
    restHint: 'Leave it as it is.',
  },
  view: {
    keep: 'Keep in view',
    bar: 'Page in front',
    readInFront: 'Read the page in front',
  },
  lostBook: {
    missing: (people: number) =>
      people === 0
        ? 'Your book is missing from this browser.'
        : `Your book of ${plural(people, 'person', 'people')} is missing from this browser.`,
    restore: 'Bring it back',
  },
  trouble: {
    notRead: 'That could not be read. Your letter is as it was; paste the text instead.',
    unknown:
      'Something went wrong. Your text is still here: select and copy it before you close this.',
  },
} as const;
