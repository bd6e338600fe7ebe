import type { Channel, ReasonKind } from '../message/terms.ts';
import type { Action } from '../outreach/next-step.ts';
import type { Standing } from '../outreach/standing.ts';
import type { ScreenName } from './route.ts';

/** Names of the screens, as the navigation shows them. */
export const SCREEN_TITLES: Readonly<Record<ScreenName, string>> = {
  today: 'Today',
  people: 'People',
  'how-it-goes': 'How it goes',
  you: 'You',
  'your-data': 'Your data',
};

/** Where a conversation is, in two or three words for lists and filters. */
export const STATE_LABELS: Readonly<Record<Standing['state'], string>> = {
  new: 'Not written yet',
  noticed: 'Not written yet',
  copied: 'Copied, not sent',
  'asked-introducer': 'Introduction asked for',
  introduced: 'Introduced',
  'not-introduced': 'Not introduced',
  introducer: 'Led you to somebody',
  waiting: 'Waiting',
  accepted: 'Invitation accepted',
  'said-yes': 'Said yes',
  later: 'Not now',
  redirected: 'Pointed elsewhere',
  unclear: 'Unclear answer',
  scheduled: 'Meeting agreed',
  met: 'Talked',
  'in-touch': 'In touch',
  'let-go': 'Let go',
  declined: 'Declined',
  'do-not-contact': 'Do not contact',
};

/** Why somebody was written to (A6), for filters and numbers. */
export const REASON_LABELS: Readonly<Record<ReasonKind, string>> = {
  introduction: 'An introduction',
  referral: 'Somebody sent me',
  'admired-work': 'Their work',
  'similar-path': 'A similar path',
  'local-expert': 'Local expert',
  'shared-ground': 'Common ground',
};

/** Ways a message travels. */
export const CHANNEL_LABELS: Readonly<Record<Channel, string>> = {
  note: 'Invitation note',
  message: 'Message',
  inmail: 'InMail',
  email: 'E-mail',
  spoken: 'Spoken',
};

/** What to do, as the heading of a line on Today. */
export const ACTION_LABELS: Readonly<Record<Action, string>> = {
  'write-first': 'Write to',
  'follow-introduction': 'Follow the introduction to',
  'write-yourself': 'Write directly to',
  'confirm-sent': 'Did you send it to',
  wait: 'Waiting for',
  remind: 'One kind reminder to',
  'propose-times': 'Offer two or three times to',
  'ask-again': 'Come back to',
  'write-to-colleague': 'Follow the lead from',
  'read-reply': 'Read again the answer from',
  prepare: 'Prepare your talk with',
  debrief: 'How was your talk with',
  thank: 'Say thank you to',
  'keep-in-touch': 'Send your news to',
  'let-go': 'Let go of',
  nothing: 'Nothing to do for',
};

/** Words of the dashboard that belong to no single screen. */
export const TEXTS = {
  title: 'A Few Minutes',
  navigation: 'Screens',
  preparing: 'Preparing your book…',
  loading: 'Opening your book…',
} as const;
