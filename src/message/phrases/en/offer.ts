import { phrase as p, phrasesOf } from '../phrase.ts';

/** Something back (A11), from the sender's own list. */
export const OFFER = phrasesOf('offer', 'offer', [
  p('return', 'full', "In return I'd gladly {offer}."),
  p('useful', 'full', "If it's any use to you, I'd gladly {offer}."),
  p('gladly', 'short', "I'd gladly {offer}."),
  p('interest', 'full', "I'd gladly {offer}, should that interest you."),
]);

/** What everybody who asks around can give: what they find out. */
export const OFFER_FINDINGS = phrasesOf('offer/plain', 'offer', [
  p('findings', 'full', "In return I'd gladly tell you what I find out along the way."),
  p('learn', 'full', "I'd gladly let you know what I learn from it all."),
  p('findings-short', 'short', "I'd gladly tell you what I find out."),
]);
