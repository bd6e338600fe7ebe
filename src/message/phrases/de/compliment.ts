import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** One modest word of praise, true of what has just been said (A7); silent elsewhere. */
const BY_TOPIC = {
  'change-of-field': [
    p('both', 'full', 'Beides von innen kennen nur wenige.'),
    p('courage', 'short', 'Dazu gehört Mut.'),
  ],
  'shared-path': [p('both', 'full', 'Es hilft zu sehen, dass das geht.')],
  'long-stay': [
    p('compare', 'full', 'So lange zu bleiben, dass man vergleichen kann, ist selten.'),
  ],
  founder: [p('courage', 'full', 'Dazu gehören Mut und ein langer Atem.')],
  return: [p('says', 'full', 'Das spricht für das Haus und für Sie.')],
  'new-role': [p('start', 'full', 'Ich wünsche Ihnen einen guten Start.')],
} as const;

/** Praise by topic, as `compliment/<topic>`. */
export const COMPLIMENTS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(BY_TOPIC).map(([topic, list]) => [
    `compliment/${topic}`,
    phrasesOf(`compliment/${topic}`, 'compliment', list),
  ]),
);
