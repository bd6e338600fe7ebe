import { phrase as p, phrasesOf } from '../../phrase.ts';

/** Something they made, wrote or said of themselves: their own words are the reason. */

export const MADE = phrasesOf('reason/made', 'reason', [
  p('published', 'short', 'you published "{work}", and I have a question about it.', {
    when: ['published'],
  }),
  p('behind', 'short', 'your name is on "{work}", and I wonder how it began.', {
    when: ['published'],
  }),
  p('shows', 'short', 'your profile shows "{work}", and it made me curious.', {
    when: ['featured'],
  }),
  p('chosen', 'short', 'you chose "{work}" to stand for your work, and I wonder why.', {
    when: ['featured'],
  }),
  p('ask', 'bare', `I'd like to ask you about "{work}".`),
  p('published-full', 'full', `you published "{work}", and I'd like to hear the story behind it.`, {
    when: ['published'],
  }),
  p(
    'behind-full',
    'full',
    `your name is on "{work}", and I'd like to understand how it came about.`,
    { when: ['published'] },
  ),
  p(
    'shows-full',
    'full',
    'of everything you could show, your profile puts "{work}" first, and that made me curious.',
    { when: ['featured'] },
  ),
  p(
    'chosen-full',
    'full',
    `you chose "{work}" to stand for your work, and I'd like to know why that one.`,
    { when: ['featured'] },
  ),
]);

export const POST = phrasesOf('reason/post', 'reason', [
  p('say', 'short', `you say, "{quote}", and I'd like to hear why.`),
  p('line', 'short', `I'd like to ask about a line of yours: "{quote}".`),
  p('more', 'short', `"{quote}", you write, and I'd like to hear more.`),
  p('read', 'short', `I read your post and have a question about this line: "{quote}".`, {
    when: ['read-post'],
  }),
  p('bridge', 'short', `your line "{quote}" made me want to ask you more.`),
  p('wrote', 'bare', 'you wrote, "{quote}".'),
  p(
    'wrote-full',
    'full',
    `in one of your posts you say, "{quote}", and I'd like to hear the rest of that thought.`,
  ),
  p('line-full', 'full', `one line of yours made me want to ask you more: "{quote}".`),
  p('read-full', 'full', `I read your post, and I'd like to ask about one line in it: "{quote}".`, {
    when: ['read-post'],
  }),
]);

export const ABOUT_WHY = phrasesOf('reason/about-why', 'reason', [
  p('said', 'short', "you write that {said}, and I'd like to hear more."),
  p('said-made', 'short', 'you say that {said}, and that made me want to ask.'),
  p('said-bare', 'bare', 'you write that {said}.'),
  p(
    'said-full',
    'full',
    "you write on your profile that {said}, and I'd like to ask you about that.",
  ),
  p('said-made-full', 'full', 'you write that {said}, and that made me want to ask you more.'),
  p('say', 'short', `you say, "{quote}", and I'd like to hear more.`),
  p('ask', 'short', `I'd like to ask about one line on your profile: "{quote}".`),
  p('story', 'short', `there must be a story behind your line "{quote}".`),
  p('bare', 'bare', 'on your profile you say, "{quote}".'),
  p(
    'say-full',
    'full',
    `on your profile you say, "{quote}", and I'd like to hear more about that.`,
  ),
  p('line-full', 'full', `one line on your profile made me want to ask you more: "{quote}".`),
]);
