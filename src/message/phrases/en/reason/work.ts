import { phrase as p, phrasesOf } from '../../phrase.ts';

/** Something they did or do: the work itself is the reason. */

export const LONG_STAY = phrasesOf('reason/long-stay', 'reason', [
  p('been', 'short', 'you have been at {employer} for {years:count} years.'),
  p(
    'long',
    'short',
    '{years:count} years at {employer} is a long time, and I wonder what kept you.',
  ),
  p('given', 'short', 'you have given {employer} {years:count} years.'),
  p(
    'stayed',
    'short',
    'you have stayed with {employer} for {years:count} years, and I would like to know why.',
  ),
  p('known', 'short', 'after {years:count} years you must know {employer} well.'),
  p(
    'been-full',
    'full',
    'you have been at {employer} for {years:count} years, long enough to have seen it change.',
  ),
  p(
    'stayed-full',
    'full',
    'you have stayed with {employer} for {years:count} years, and I would like to understand what has kept you there.',
  ),
  p(
    'long-full',
    'full',
    'hardly anybody can describe {employer} from {years:count} years inside it, and you can.',
  ),
]);

export const CLIMB = phrasesOf('reason/climb', 'reason', [
  p('started', 'short', 'you started at {employer} as {from:as} and are now {to:as}.'),
  p('grew', 'short', 'you grew from {from} to {to} at {employer}.'),
  p('went', 'short', 'you went from {from} to {to} without leaving {employer}.'),
  p('began', 'short', 'you began as {from:as} at {employer} and became {to:as}.'),
  p(
    'started-full',
    'full',
    'you started at {employer} as {from:as} and are now {to:as}, and I would like to know how that happened.',
  ),
  p('went-full', 'full', 'you went from {from} to {to} without ever leaving {employer}.'),
  p('began-full', 'full', 'you began as {from:as} at {employer} and are {to:as} there today.'),
]);

export const FOUNDER = phrasesOf('reason/founder', 'reason', [
  p('founded', 'short', 'you founded {employer}, and I would like to know what that took.', {
    when: ['founded'],
  }),
  p('started', 'short', 'you started {employer}, and I wonder how it began.', {
    when: ['founded'],
  }),
  p('helped', 'short', 'you co-founded {employer}, and I wonder how it began.', {
    when: ['co-founded'],
  }),
  p(
    'with-others',
    'short',
    'you helped to start {employer}, and I would like to know what that took.',
    { when: ['co-founded'] },
  ),
  p(
    'founded-full',
    'full',
    'you founded {employer}, and I would like to understand how you knew it was worth doing.',
    { when: ['founded'] },
  ),
  p(
    'built-full',
    'full',
    '{employer} exists because you started it, and that is why I am writing.',
    { when: ['founded'] },
  ),
  p(
    'helped-full',
    'full',
    'you co-founded {employer}, and I would like to understand how you all knew it was worth doing.',
    { when: ['co-founded'] },
  ),
  p('with-full', 'full', 'you helped {employer} into the world, and that is why I am writing.', {
    when: ['co-founded'],
  }),
]);

export const FIRST_OF_KIND = phrasesOf('reason/first-of-kind', 'reason', [
  p('came', 'short', 'you came to {employer} as its {line}.'),
  p('took', 'short', 'you took the job of {line} at {employer}.'),
  p('nobody', 'short', 'as {line} at {employer}, you had to work the job out yourself.'),
  p('came-full', 'full', 'you came to {employer} as its {line}, with nobody before you to copy.'),
  p(
    'took-full',
    'full',
    'you took on the job of {line} at {employer}, and I would like to know how one begins such a thing.',
  ),
]);

export const NEW_ROLE = phrasesOf('reason/new-role', 'reason', [
  p('started', 'short', 'you have just started as {role:as} at {employer}.'),
  p('new', 'short', 'you are new at {employer}, so your first impressions are still fresh.'),
  p('began', 'short', 'you began as {role:as} at {employer} not long ago.'),
  p(
    'started-full',
    'full',
    'you started as {role:as} at {employer} not long ago, and can still see it with fresh eyes.',
  ),
  p(
    'new-full',
    'full',
    'you have just become {role:as} at {employer}, and I would like to know what made you choose it.',
  ),
]);

export const MADE = phrasesOf('reason/made', 'reason', [
  p('published', 'short', 'you published "{work}", and I have a question about it.', {
    when: ['published'],
  }),
  p('name', 'short', 'your name is on "{work}", which is close to what I care about.', {
    when: ['published', 'known-sender'],
  }),
  p('behind', 'short', 'you are behind "{work}", and I would like to know how it came about.', {
    when: ['published'],
  }),
  p('shows', 'short', 'you show "{work}" on your profile, and it made me want to ask more.', {
    when: ['featured'],
  }),
  p('chosen', 'short', 'you chose "{work}" to stand for your work.', { when: ['featured'] }),
  p(
    'published-full',
    'full',
    'you published "{work}", and I would like to hear the story behind it.',
    { when: ['published'] },
  ),
  p(
    'behind-full',
    'full',
    'your name is on "{work}", and I would like to understand how it came about.',
    { when: ['published'] },
  ),
  p(
    'shows-full',
    'full',
    'of everything you could show, your profile puts "{work}" forward, and it made me curious.',
    { when: ['featured'] },
  ),
  p(
    'chosen-full',
    'full',
    'you chose "{work}" to stand for your work, and I would like to know why that one.',
    { when: ['featured'] },
  ),
]);

export const POST = phrasesOf('reason/post', 'reason', [
  p('wrote', 'short', 'you wrote, "{quote}".'),
  p('post', 'short', '"{quote}", you say in a post, and I would like to hear more.'),
  p('line', 'short', 'your line "{quote}" is why I am writing.'),
  p('read', 'short', 'I read your post, and one line made me write: "{quote}".', {
    when: ['read-post'],
  }),
  p(
    'wrote-full',
    'full',
    'in one of your posts you say, "{quote}", and I would like to hear the rest of that thought.',
  ),
  p('line-full', 'full', 'one line in a post of yours is the reason I am writing: "{quote}".'),
  p(
    'read-full',
    'full',
    'I read your post, and I would like to ask about one line in it: "{quote}".',
    { when: ['read-post'] },
  ),
]);

export const ABOUT_WHY = phrasesOf('reason/about-why', 'reason', [
  p('say', 'short', 'on your profile you say, "{quote}".'),
  p('line', 'short', '"{quote}", says your profile, and that made me want to ask.'),
  p(
    'say-full',
    'full',
    'on your profile you say, "{quote}", and I would like to hear more about that.',
  ),
  p('line-full', 'full', 'one line on your profile is the reason I am writing: "{quote}".'),
]);

export const VOLUNTEERING = phrasesOf('reason/volunteering', 'reason', [
  p('give', 'short', 'you give your time to {organisation}.'),
  p(
    'role',
    'short',
    'you volunteer with {organisation}, and I would like to know what it taught you.',
  ),
  p(
    'give-full',
    'full',
    'beside your job you give time to {organisation}, and I would like to know how the two fit together.',
  ),
  p(
    'role-full',
    'full',
    'you have given time to {organisation} as {role:as}, and that is what made me write.',
  ),
]);

export const CURRENT_ROLE = phrasesOf('reason/current-role', 'reason', [
  p(
    'work',
    'short',
    'you work as {role:as} at {employer}, and I would like to know what that is like.',
  ),
  p('inside', 'short', 'as {role:as} you see {employer} from the inside.'),
  p('do', 'short', 'you do work I would like to understand, as {role:as} at {employer}.'),
  p('role', 'short', 'you work as {role:as}, and I would like to know what it is really like.'),
  p('asked', 'short', 'I would like to ask {role:a} what the work is really like.'),
  p(
    'work-full',
    'full',
    'you work as {role:as} at {employer}, and I would like to understand what that is like from the inside.',
  ),
  p(
    'do-full',
    'full',
    'you do, as {role:as} at {employer}, the kind of work I am trying to understand.',
  ),
  p(
    'role-full',
    'full',
    'you work as {role:as}, and I would rather ask you what that is like than guess.',
  ),
]);

export const HEADLINE = phrasesOf('reason/headline', 'reason', [
  p('describe', 'short', 'you describe your work as "{line}", and I would like to know more.'),
  p('line', 'short', 'your profile says "{line}", and that is work I would like to understand.'),
  p(
    'describe-full',
    'full',
    'you describe what you do as "{line}", and I would like to understand what that means day to day.',
  ),
  p(
    'line-full',
    'full',
    'your profile says "{line}", and I would rather ask you about that than guess.',
  ),
]);
