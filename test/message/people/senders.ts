import { NEW_SENDER, type Sender } from '../../../src/sender/sender.ts';

/** Fictional senders: one of whom nothing is known, and two who have set themselves up. */
export const SENDERS = {
  unknown: NEW_SENDER,
  sam: {
    ...NEW_SENDER,
    firstName: 'Sam',
    background: 'a nurse in Leeds thinking of a change',
    exploring: 'design for hospitals',
    schools: ['Ashbourne College'],
    city: 'Leeds',
    offers: ['tell you what nurses say about the software on our ward'],
  },
  noor: {
    ...NEW_SENDER,
    firstName: 'Noor',
    background: 'retraining after ten years in retail',
    exploring: 'skilled trades',
    city: 'Bristol',
    register: 'formal',
    plan: 'premium',
    minutes: 20,
    signOff: 'With kind regards',
  },
} as const satisfies Readonly<Record<string, Sender>>;
