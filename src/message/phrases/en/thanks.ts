import { phrase as p, phrasesOf } from '../phrase.ts';

/** Thanks for what has been given already: the reading, never the yes (S7, S8). */
export const THANKS = phrasesOf('thanks', 'thanks', [
  p('reading', 'short', 'Thank you for reading this.'),
  p('taking', 'full', 'Thank you for taking the time to read this.'),
  p('either-way', 'full', 'Either way, thank you for reading this.'),
  p('whatever', 'full', 'Thank you for reading, whatever you decide.'),
  p('considering', 'full', 'Thank you for considering it.'),
  p('thought', 'full', 'Thank you for giving it a thought.'),
  p('thanks-reading', 'short', 'Thanks for reading.', { register: 'warm' }),
  p('in-any-case', 'full', 'In any case, thank you for reading.'),
]);

/** The end of an invitation note: thanks and name in one. */
const BOTH = { slots: ['thanks', 'sign-off'] } as const;
export const CLOSE_NOTE = phrasesOf('close-note', 'thanks', [
  p('thank-you', 'short', 'Thank you,|{sender}', BOTH),
  p('thanks', 'short', 'Thanks,|{sender}', { ...BOTH, register: 'warm' }),
  p('with-thanks', 'short', 'With thanks,|{sender}', BOTH),
]);
