import { phrase as p, phrasesOf } from '../phrase.ts';

/** Something back (A11), from the sender's own list. */
export const OFFER = phrasesOf('offer', 'offer', [
  p('return', 'full', "In return I'd gladly {offer}."),
  p('useful', 'full', "If it's any use to you, I'd gladly {offer}."),
  p('gladly', 'short', "I'd gladly {offer}."),
  p('happily', 'short', "And I'd happily {offer}."),
  p('could', 'short', 'In return I could {offer}.'),
  p('glad-to', 'full', "In return I'd be glad to {offer}."),
  p('if-you-like', 'full', 'If it helps you, I could {offer}.'),
  p('give-back', 'full', "There's something I can give back: I'd gladly {offer}."),
  p('should', 'full', 'Should it be of use to you, I could {offer}.'),
  p('welcome', 'full', "You'd be welcome to something in return: I could {offer}."),
  p('interest', 'full', "I'd gladly {offer}, should that interest you."),
]);

/** What everybody who asks around can give: what they find out. */
export const OFFER_FINDINGS = phrasesOf('offer/plain', 'offer', [
  p('findings', 'full', "In return I'd gladly tell you what I find out along the way."),
  p('learn', 'full', "I'd gladly let you know what I learn from it all."),
  p('findings-too', 'full', "Whatever I learn from others, I'd gladly pass on to you."),
  p(
    'findings-share',
    'full',
    "What I hear from others in the field, I'd be glad to share in return.",
  ),
  p('findings-short', 'short', "I'd gladly tell you what I find out."),
]);
