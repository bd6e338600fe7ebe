import type { Dimension, Severity } from '../../etiquette/finding.ts';
import type { Blank } from '../../message/draft.ts';
import type { Channel, Occasion } from '../../message/terms.ts';
import type { Confidence, SectionName } from '../../profile/fact.ts';
import type { ConnectionState, Degree } from '../../profile/profile.ts';

/** Parts of a profile page. */
export const SECTIONS: Readonly<Record<SectionName, string>> = {
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

/** Ways a letter travels. */
export const CHANNELS: Readonly<Record<Channel, string>> = {
  note: 'Note',
  message: 'Message',
  inmail: 'InMail',
  email: 'E-mail',
  spoken: 'Spoken',
};

/** What each channel is, in a few words. */
export const CHANNEL_HINTS: Readonly<Record<Channel, string>> = {
  note: 'The short note that goes with an invitation to connect.',
  message: 'To somebody you are connected with.',
  inmail: 'A paid message to somebody you are not connected with.',
  email: 'To an address they made public for this.',
  spoken: 'What you say first, on the phone or in person.',
};

/** Where the copied text goes next. */
export const PASTE_WHERE: Readonly<Record<Channel, string>> = {
  note: 'Copied. Choose "Connect", then "Add a note", paste it and send it yourself.',
  message: 'Copied. Open the conversation, paste it and send it yourself.',
  inmail: 'Copied. Open the InMail, paste it and send it yourself.',
  email: 'Copied. Paste it into your e-mail and send it yourself.',
  spoken: 'Copied. Keep it in front of you when you talk.',
};

/** Each blank as it stands in the sentence on the paper, and its accessible name. */
export const BLANK_WORDS: Readonly<
  Record<Blank, { readonly lead: string; readonly label: string }>
> = {
  firstName: { lead: 'My name is', label: 'Your first name' },
  background: { lead: "I'm", label: 'Who you are in a few words' },
  exploring: { lead: 'exploring', label: 'What you are exploring' },
  referrer: { lead: 'sent to you by', label: 'Who referred you' },
  introducer: { lead: 'introduced by', label: 'Who introduced you' },
  friend: { lead: 'we both know', label: 'Who you both know' },
  time: { lead: "I'm free", label: 'When you have time' },
  learned: { lead: 'what stayed with me:', label: 'What you learned' },
  news: { lead: 'news:', label: 'What is new' },
};

/** How strongly a finding speaks. */
export const SEVERITIES: Readonly<Record<Severity, string>> = {
  block: 'Stops copying',
  warn: 'Look again',
  info: 'Good to know',
};

/** How sure the reader is. */
export const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  high: 'sure: two places agree',
  medium: 'quite sure: one place',
  low: 'a guess, never relied on alone',
};

/** Places on a page, where the reader's own name for them would puzzle anybody else. */
export const PLACES: Readonly<Record<string, string>> = {
  'contact-row': 'line under the name',
  icon: 'beside the name',
  box: 'text of the section',
  entry: 'entry of the list',
  actions: 'buttons',
  'json-ld': 'data of the page',
  'h-card': 'data of the page',
};

/** How far away somebody is. */
export const DEGREES: Readonly<Record<Degree, string>> = {
  1: '1st degree: you are connected',
  2: '2nd degree: you know somebody in common',
  3: '3rd degree or further',
};

/** What the page offers, in words. */
export const CONNECTIONS: Readonly<Record<ConnectionState, string>> = {
  connectable: 'You can invite them to connect',
  pending: 'Your invitation is waiting for their answer',
  incoming: 'They invited you to connect',
  connected: 'You are connected',
  'follow-only': 'They can be followed, not invited',
  unavailable: 'No way to connect is offered',
};

/** The eight dimensions of a considerate letter, as a checklist. */
export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  why: 'Why them',
  specificity: 'Specific',
  ask: 'The ask',
  respect: 'Respect',
  brevity: 'Brevity',
  clarity: 'Clarity',
  truth: 'Truth',
  freshness: 'Freshness',
};

/** What a letter is for, as a choice. */
export const OCCASION_NAMES: Readonly<Record<Occasion, string>> = {
  'first-request': 'First letter',
  reminder: 'Reminder',
  booking: 'They said yes',
  'thank-you': 'Thank-you',
  'keeping-in-touch': 'Keep in touch',
  'introduction-request': 'Ask for an introduction',
  'news-to-introducer': 'News to who introduced you',
  goodbye: 'They said no',
  'answer-not-now': 'They said "not now"',
  'answer-ask-colleague': 'They named a colleague',
};

/** What each of them writes, in one sentence. */
export const OCCASION_HINTS: Readonly<Record<Occasion, string>> = {
  'first-request': 'Asks this person for a few minutes.',
  reminder: 'The one short reminder.',
  booking: 'Thanks them and offers times.',
  'thank-you': 'Says what the talk gave you.',
  'keeping-in-touch': 'Tells what became of their advice.',
  'introduction-request': 'To somebody you both know, with lines to pass on.',
  'news-to-introducer': 'Tells who opened the door how it went.',
  goodbye: 'Thanks them for answering, once, and asks nothing more.',
  'answer-not-now': 'Thanks them and leaves it to them.',
  'answer-ask-colleague': 'Thanks them, and asks whether you may say who sent you.',
};
