import type { Channel } from '../terms.ts';
import type { Plan } from './plan.ts';

/** A first request per channel: which virtue goes where is evidence section 4. */
export const FIRST_REQUEST_PLANS: Readonly<Record<Channel, Plan>> = {
  note: {
    paragraphs: [
      ['greeting-note', 'reason', 'personal', 'bridge', 'ask', 'easy-out', 'close-note'],
    ],
    droppable: ['bridge', 'personal', 'easy-out'],
    prefers: 'short',
  },
  message: {
    paragraphs: [
      ['greeting'],
      ['reason', 'compliment', 'personal', 'bridge'],
      ['ask', 'question', 'offer'],
      ['easy-out', 'thanks'],
      ['sign-off'],
    ],
    droppable: ['offer', 'compliment', 'question', 'thanks', 'bridge', 'personal', 'easy-out'],
    prefers: 'full',
  },
  inmail: {
    paragraphs: [
      ['greeting'],
      ['reason', 'compliment', 'personal', 'bridge'],
      ['ask', 'question', 'offer'],
      ['easy-out', 'thanks'],
      ['sign-off'],
    ],
    droppable: ['offer', 'compliment', 'question', 'personal', 'bridge', 'thanks', 'easy-out'],
    prefers: 'full',
    subject: 'subject',
  },
  email: {
    paragraphs: [
      ['greeting'],
      ['reason', 'compliment', 'personal', 'bridge'],
      ['ask', 'question', 'offer'],
      ['easy-out', 'thanks'],
      ['sign-off'],
    ],
    droppable: ['offer', 'compliment', 'question', 'bridge', 'thanks', 'personal', 'easy-out'],
    prefers: 'full',
    subject: 'subject',
  },
  spoken: {
    paragraphs: [
      ['greeting-spoken', 'reason', 'personal', 'bridge', 'ask-spoken', 'easy-out-spoken'],
    ],
    droppable: ['personal', 'bridge', 'easy-out-spoken'],
    prefers: 'short',
  },
};
