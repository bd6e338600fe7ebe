import type { Channel } from '../terms.ts';
import type { Plan } from './plan.ts';

/** What one sees of a message on a phone without scrolling (C4). */
const ONE_PHONE_SCREEN = { unit: 'characters', count: 560 } as const;

/** A first request per channel: which virtue goes where is evidence section 4. */
export const FIRST_REQUEST_PLANS: Readonly<Record<Channel, Plan>> = {
  note: {
    paragraphs: [
      [
        'greeting-note',
        'reason',
        'why-you',
        'personal',
        'bridge',
        'ask-note',
        'easy-out',
        'close-note',
      ],
    ],
    // Who asks comes before courtesy: "who is this?" is the first thing a stranger wonders.
    droppable: ['why-you', 'easy-out', 'bridge', 'personal'],
    extras: ['why-you'],
    dear: ['bridge', 'easy-out'],
    prefers: 'short',
  },
  message: {
    paragraphs: [
      ['greeting'],
      ['reason', 'why-you', 'own-words', 'compliment', 'personal', 'bridge'],
      ['ask', 'question', 'offer'],
      ['easy-out', 'thanks'],
      ['sign-off'],
    ],
    droppable: [
      'offer',
      'compliment',
      'question',
      'own-words',
      'thanks',
      'bridge',
      'personal',
      'easy-out',
    ],
    extras: ['offer'],
    dear: ['why-you', 'own-words'],
    prefers: 'full',
    target: ONE_PHONE_SCREEN,
  },
  inmail: {
    paragraphs: [
      ['greeting'],
      ['reason', 'why-you', 'own-words', 'compliment', 'personal', 'bridge'],
      ['ask', 'question', 'offer'],
      ['easy-out', 'thanks'],
      ['sign-off'],
    ],
    droppable: [
      'offer',
      'compliment',
      'question',
      'own-words',
      'why-you',
      'personal',
      'bridge',
      'thanks',
      'easy-out',
    ],
    extras: ['offer', 'compliment'],
    dear: ['why-you', 'own-words'],
    prefers: 'full',
    subject: 'subject',
  },
  email: {
    paragraphs: [
      ['greeting'],
      ['reason', 'why-you', 'own-words', 'compliment', 'personal', 'bridge'],
      ['ask', 'question', 'offer'],
      ['easy-out', 'thanks'],
      ['sign-off'],
    ],
    droppable: [
      'compliment',
      'offer',
      'question',
      'own-words',
      'why-you',
      'thanks',
      'bridge',
      'personal',
      'easy-out',
    ],
    extras: ['compliment'],
    dear: ['why-you', 'own-words'],
    prefers: 'full',
    subject: 'subject',
  },
  spoken: {
    paragraphs: [
      [
        'greeting-spoken',
        'reason',
        'why-you',
        'personal',
        'bridge-spoken',
        'ask-spoken',
        'easy-out-spoken',
      ],
    ],
    droppable: ['why-you', 'bridge-spoken', 'personal', 'easy-out-spoken'],
    extras: ['why-you'],
    prefers: 'short',
  },
};
