import { phrase as p, phrasesOf } from '../phrase.ts';

/** The one sentence only the sender can write; it stands as they wrote it. */
export const PERSONAL = phrasesOf('personal', 'personal', [
  p('own', 'full', '{personal:sentence}'),
]);
