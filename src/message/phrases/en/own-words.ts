import { phrase as p, phrasesOf } from '../phrase.ts';

/**
 * Their own words beside the reason: what they say of why they do it, said back to them,
 * or a short line quoted as it stands. No praise is as welcome, and none as true (A7).
 */
export const OWN_WORDS = phrasesOf('own-words', 'compliment', [
  p(
    'lesson-field',
    'full',
    "You write that {lesson}. I'd like to hear what that looks like in {toField}.",
  ),
  p(
    'lesson-practice',
    'full',
    "You write that {lesson}, and I'd like to know what that looks like in practice.",
  ),
  p('lesson-today', 'full', 'You write that {lesson}. I wonder how it shows in your work today.'),
  p('lesson', 'short', 'You write that {lesson}.'),
  p('that-more', 'full', "You write that {said}. I'd like to hear more about that."),
  p('that-ask', 'full', "You write that {said}, and that's the part I'd most like to ask about."),
  p('that-today', 'full', "You say that {said}, and I'd like to hear how that came about."),
  p('that-made', 'full', 'On your profile you say that {said}, and it made me want to ask.'),
  p(
    'that-particular',
    'full',
    'You write that {said}, which is why I thought of you in particular.',
  ),
  p('that-story', 'full', 'You write that {said}. There must be a story in that.'),
  p('that', 'short', 'You write that {said}.'),
  p('and-that', 'short', 'And you write that {said}.'),
  p('line-made', 'full', 'And it was your line "{words}" that made me want to ask.'),
  p('line-behind', 'full', `You also write, "{words}", and I'd like to hear what led you to it.`),
  p('line-more', 'full', `"{words}" is a line of yours I'd like to hear more about.`),
  p('line-good', 'full', 'I like your line "{words}".'),
  p('line-particular', 'full', 'Your line "{words}" is why I thought of you in particular.'),
  p('line', 'short', 'I like your line "{words}".'),
]);
