import { phrase as p, phrasesOf } from '../phrase.ts';

/** Something back (A11): from the sender's own list, or what everybody who asks around can give. */
export const OFFER = phrasesOf('offer', 'offer', [
  p('return', 'full', "In return I'd gladly {offer}."),
  p('useful', 'full', "If it is any use to you, I'd gladly {offer}."),
  p('for-my-part', 'short', "I'd gladly {offer}."),
  p('in-exchange', 'full', "And I'd gladly {offer}, if that is of interest."),
]);
