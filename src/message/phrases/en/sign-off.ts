import { phrase as p, phrasesOf } from '../phrase.ts';

/** The last words and the name. The sender's own words win over all of these. */
export const SIGN_OFF = phrasesOf('sign-off', 'sign-off', [
  p('own', 'full', '{signOff},\n{sender}', { when: ['own-closing'] }),
  p('best-wishes', 'full', 'Best wishes,\n{sender}', {
    register: 'warm',
    when: ['default-closing'],
  }),
  p('all-the-best', 'full', 'All the best,\n{sender}', {
    register: 'warm',
    when: ['default-closing'],
  }),
  p('warm-wishes', 'full', 'Warm wishes,\n{sender}', {
    register: 'warm',
    when: ['default-closing'],
  }),
  p('kind-regards', 'full', 'Kind regards,\n{sender}', {
    register: 'formal',
    when: ['default-closing'],
  }),
  p('with-best-wishes', 'full', 'With best wishes,\n{sender}', {
    register: 'formal',
    when: ['default-closing'],
  }),
  p('name-only', 'bare', '{sender}'),
]);
