import type { OutreachEvent } from '../../../../src/outreach/event.ts';
import type { Standing } from '../../../../src/outreach/standing.ts';
import type { ProfileKey } from '../../../../src/profile/address.ts';
import { namedProfile } from '../../../../src/profile/named-profile.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { pastedKey } from '../../../../src/reader/pasted/pasted-key.ts';
import { PEOPLE } from '../../../gallery/people.ts';

const DAY = 86_400_000;

/** What happened with somebody: kind, payload, days ago. */
type Story = readonly (readonly [kind: OutreachEvent['kind'], payload: object, days: number])[];

const LETTER = {
  channel: 'message',
  reason: 'similar-path',
  occasion: 'first-request',
  text: 'Hello Ada,\n\nwould you have fifteen minutes to tell me how you came to your work?\n\nJo',
};
const REQUEST = { ...LETTER, occasion: 'introduction-request', to: { name: 'Dana Reyes' } };
const SENT = ['sent', LETTER, 40] as const;
const ASKED = ['sent', REQUEST, 40] as const;
const YES = ['replied', { answer: 'yes' }, 30] as const;

/** A story for everything that a conversation can have come to. */
const STORIES: Readonly<Record<Standing['state'], Story>> = {
  new: [],
  noticed: [['noticed', { name: 'x' }, 2]],
  copied: [['copied', LETTER, 2]],
  'asked-introducer': [ASKED],
  introduced: [ASKED, ['introduced-by', { name: 'Dana Reyes' }, 3]],
  'not-introduced': [ASKED, ['not-introduced', { name: 'Dana Reyes', why: 'no' }, 3]],
  introducer: [['referred-to', { name: 'Tomasz Brzeziński' }, 20]],
  waiting: [['sent', LETTER, 25]],
  accepted: [SENT, ['invitation-accepted', {}, 12]],
  'said-yes': [SENT, YES],
  later: [SENT, ['replied', { answer: 'later' }, 30]],
  redirected: [SENT, ['replied', { answer: 'redirected', to: 'Leila Haddad' }, 30]],
  unclear: [SENT, ['replied', { answer: 'unclear' }, 30]],
  scheduled: [SENT, YES, ['scheduled', { when: 2, way: 'video', timeZone: 'UTC' }, 20]],
  met: [SENT, YES, ['met', { learned: 'ask first', notes: 'Kilns.', welcome: true }, 1]],
  'in-touch': [
    SENT,
    ['met', { learned: 'ask first', notes: 'Kilns.', welcome: true }, 20],
    ['thanked', { ...LETTER, occasion: 'thank-you' }, 19],
    ['offered', { gift: 'a list of kilns' }, 19],
    ['delivered', { gift: 'a book' }, 18],
    ['referred-to', { name: 'Leila Haddad' }, 18],
    ['noted', { text: 'Prefers mornings.' }, 17],
    ['noted', { text: 'Prefers mornings, early.' }, 16],
    ['tagged', { tags: ['kiln', 'museum'] }, 16],
    ['asked', { questions: ['Which kiln first?', 'Which kiln last?'] }, 15],
  ],
  'let-go': [SENT, ['let-go', {}, 5]],
  declined: [SENT, ['replied', { answer: 'no' }, 30]],
  'do-not-contact': [SENT, ['do-not-contact', {}, 5]],
};

/** Every standing there is, in the order of a conversation. */
export const STANDINGS = Object.keys(STORIES) as readonly Standing['state'][];

/** Somebody with whom the conversation stands so. */
export function personIn(state: Standing['state']): Profile {
  const [ada] = PEOPLE;
  if (ada === undefined) throw new Error('The gallery is empty');
  const key = `linkedin.com/in/ada-${state}` as ProfileKey;
  const full = `Ada ${state.replaceAll('-', ' ')}`;
  return {
    ...ada,
    key,
    address: `https://www.${key}/`,
    name: { ...ada.name, value: { full, first: 'Ada', last: state } },
  };
}

/** Address of somebody's page on the dashboard; `task` is what one comes for, as `/talked`. */
export function pageOf(key: string, task = ''): string {
  return `#/person/${encodeURIComponent(key)}${task}`;
}

/** Somebody of whom no more is known than the name that Ada gave. */
const LEILA = { full: 'Leila Haddad', first: 'Leila', last: 'Haddad' };
export const ONLY_NAMED = namedProfile(LEILA, pastedKey(LEILA), Date.now());

/** The profile of somebody of that name, read since. */
export const NAMESAKE: Profile = {
  ...personIn('new'),
  key: 'linkedin.com/in/leila-haddad' as ProfileKey,
  address: 'https://www.linkedin.com/in/leila-haddad/',
  name: ONLY_NAMED.name,
};

/** A book with somebody in each standing, for `putBook`. */
export function everybody(now: number): string {
  const contacts = [...STANDINGS.map(personIn), ONLY_NAMED, NAMESAKE].map(profile => ({
    key: profile.key,
    profile,
    firstReadAt: now - 400 * DAY,
    lastReadAt: now - 300 * DAY,
  }));
  const events = STANDINGS.flatMap((state, i) =>
    STORIES[state].map(([kind, payload, days], j) => ({
      id: `00ALL${String(i * 20 + j).padStart(21, '0')}`,
      device: 'everybody',
      contact: personIn(state).key,
      at: now - days * DAY,
      kind,
      payload: kind === 'scheduled' ? { ...payload, when: now + 2 * DAY } : payload,
    })),
  );
  // Read long ago, all of it.
  return JSON.stringify({ contacts, events }, (field, value) =>
    field === 'capturedAt' ? now - 300 * DAY : value,
  );
}
