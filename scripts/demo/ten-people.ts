import { PEOPLE } from '../../test/gallery/people.ts';

const DAY = 86_400_000;

/** What happened with each person, in turn: kind, payload, days ago. */
type Happened = readonly (readonly [kind: string, payload: object, days: number])[];

const LETTER = {
  channel: 'note',
  reason: 'similar-path',
  occasion: 'first-request',
  text: 'Hello, would you have fifteen minutes to tell me how you came to your work?',
};

/** Conversations at every stage. */
const STORIES: readonly Happened[] = [
  [
    ['sent', LETTER, 16],
    ['replied', { answer: 'yes' }, 9],
    [
      'met',
      { learned: 'a ward tests a form at three in the morning', welcome: true, notes: '' },
      0.5,
    ],
  ],
  [['sent', LETTER, 22]],
  [
    ['sent', LETTER, 6],
    ['replied', { answer: 'yes' }, 1],
  ],
  [['sent', LETTER, 3]],
  [['sent', LETTER, 2]],
  [
    ['sent', LETTER, 140],
    ['met', { learned: 'ask for the handbook first', welcome: true, notes: '' }, 131],
    ['thanked', { ...LETTER, occasion: 'thank-you' }, 130],
  ],
  [['sent', LETTER, 1]],
  [
    ['sent', LETTER, 30],
    ['replied', { answer: 'no' }, 27],
  ],
  [],
];

/** Nine people of the gallery with what happened since, for `putBook`; with Maya they are ten. */
export function tenPeople(now: number): string {
  const people = PEOPLE.slice(0, STORIES.length);
  const contacts = people.map(profile => ({
    key: profile.key,
    profile,
    firstReadAt: now - 150 * DAY,
    lastReadAt: now - 2 * DAY,
  }));
  const events = people.flatMap((profile, i) =>
    (STORIES[i] ?? []).map(([kind, payload, days], j) => ({
      id: `00DEMO${String(i * 10 + j).padStart(20, '0')}`,
      device: 'demo',
      contact: profile.key,
      at: now - days * DAY,
      kind,
      payload,
    })),
  );
  return JSON.stringify({ contacts, events });
}
