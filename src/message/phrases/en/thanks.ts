import { phrase as p, phrasesOf } from '../phrase.ts';

/** Thanks for what has been given already: the reading, never the yes (S7, S8). */
export const THANKS = phrasesOf('thanks', 'thanks', [
  p('reading', 'short', 'Thank you for reading this.'),
  p('reading-far', 'full', 'Thank you for reading this far.'),
  p('either-way', 'full', 'Either way, thank you for reading this.'),
  p('whatever', 'full', 'Thank you for reading, whatever you decide.'),
  p('considering', 'short', 'Thank you for considering it.'),
  p('thinking', 'full', 'Thank you for giving it a thought.'),
  p('thanks-reading', 'short', 'Thanks for reading.', { register: 'warm' }),
]);

/** The end of an invitation note: thanks and name in one. */
export const CLOSE_NOTE = phrasesOf('close-note', 'thanks', [
  p('thank-you', 'short', 'Thank you,|{sender}', { slots: ['thanks', 'sign-off'] }),
]);
