import { phrase as p, phrasesOf } from '../../phrase.ts';

/** Something they did or do: the work itself is the reason. */

export const LONG_STAY = phrasesOf('reason/long-stay', 'reason', [
  p('been', 'short', "you've been at {employer} for {years:count} years."),
  p('kept', 'short', "you've been at {employer} {years:count} years, and I wonder what kept you."),
  p('given', 'short', "you've given {employer} {years:count} years."),
  p(
    'stayed',
    'short',
    "you've stayed with {employer} for {years:count} years, and I'd like to know why.",
  ),
  p('known', 'short', 'after {years:count} years you must know {employer} inside out.'),
  p('seen', 'short', "you've seen {years:count} years of {employer} from the inside."),
  p(
    'been-full',
    'full',
    "you've been at {employer} for {years:count} years, long enough to have seen it change.",
  ),
  p(
    'stayed-full',
    'full',
    "you've stayed with {employer} for {years:count} years, and I'd like to understand what has kept you there.",
  ),
  p(
    'known-full',
    'full',
    'after {years:count} years at {employer} you must know the place inside out, and I know it only from outside.',
  ),
  p(
    'seen-full',
    'full',
    "you've seen {years:count} years of {employer} from the inside, and I'd rather ask you than read about it.",
  ),
]);

export const CLIMB = phrasesOf('reason/climb', 'reason', [
  p('started', 'short', 'you started at {employer} as {from:as} and are now {to:as}.'),
  p('grew', 'short', 'you grew from {from} to {to} at {employer}.'),
  p('went', 'short', 'you went from {from} to {to} without leaving {employer}.'),
  p('began', 'short', 'you began as {from:as} at {employer} and became {to:as}.'),
  p('once', 'short', "you were once {from:as} at {employer}, and you're now {to:as}."),
  p(
    'started-full',
    'full',
    "you started at {employer} as {from:as} and are now {to:as}, and I'd like to know how that happened.",
  ),
  p(
    'went-full',
    'full',
    "you went from {from} to {to} without ever leaving {employer}, and I'd like to hear how.",
  ),
  p('began-full', 'full', "you began as {from:as} at {employer} and you're {to:as} there today."),
]);

export const FOUNDER = phrasesOf('reason/founder', 'reason', [
  p('founded', 'short', "you founded {employer}, and I'd like to know what that took.", {
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
    "you helped to start {employer}, and I'd like to know what that took.",
    { when: ['co-founded'] },
  ),
  p(
    'founded-full',
    'full',
    "you founded {employer}, and I'd like to understand how you knew it was worth doing.",
    { when: ['founded'] },
  ),
  p(
    'built-full',
    'full',
    "{employer} exists because you started it, and I'd like to hear how that came about.",
    { when: ['founded'] },
  ),
  p(
    'helped-full',
    'full',
    "you co-founded {employer}, and I'd like to understand how you knew it was worth doing.",
    { when: ['co-founded'] },
  ),
  p(
    'with-full',
    'full',
    "you helped bring {employer} into the world, and I'd like to hear how that came about.",
    { when: ['co-founded'] },
  ),
]);

export const FIRST_OF_KIND = phrasesOf('reason/first-of-kind', 'reason', [
  p('came', 'short', 'you came to {employer} as its {line}.'),
  p('took', 'short', 'you took on the job of {line} at {employer}.'),
  p('joined', 'short', 'you joined {employer} as its {line}, and I wonder how one starts.'),
  p('came-full', 'full', 'you came to {employer} as its {line}, with nobody before you to copy.'),
  p(
    'took-full',
    'full',
    "you took on the job of {line} at {employer}, and I'd like to know how one begins such a thing.",
  ),
  p(
    'joined-full',
    'full',
    'you joined {employer} as its {line}, and must have had to work out what the job was.',
  ),
]);

export const NEW_ROLE = phrasesOf('reason/new-role', 'reason', [
  p('started', 'short', "you've just started as {role:as} at {employer}."),
  p('fresh', 'short', "you're new at {employer}, so your first impressions are still fresh."),
  p('began', 'short', 'you became {role:as} at {employer} not long ago.'),
  p(
    'started-full',
    'full',
    'you started as {role:as} at {employer} not long ago, and can still see it with fresh eyes.',
  ),
  p(
    'new-full',
    'full',
    "you've just become {role:as} at {employer}, and I'd like to know what made you choose it.",
  ),
  p(
    'fresh-full',
    'full',
    "you've only just joined {employer}, so what surprised you is still fresh in your mind.",
  ),
]);

export const MADE = phrasesOf('reason/made', 'reason', [
  p('published', 'short', 'you published "{work}", and I have a question about it.', {
    when: ['published'],
  }),
  p('behind', 'short', 'your name is on "{work}", and I wonder how it began.', {
    when: ['published'],
  }),
  p('wrote', 'short', `I'd like to ask you about "{work}".`),
  p('shows', 'short', 'your profile shows "{work}", and it made me curious.', {
    when: ['featured'],
  }),
  p('chosen', 'short', 'you chose "{work}" to stand for your work.', { when: ['featured'] }),
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
  p('wrote', 'short', 'you wrote, "{quote}".'),
  p('say', 'short', `"{quote}", you say in a post, and I'd like to hear more.`),
  p('line', 'short', 'your line "{quote}" made me write.'),
  p('read', 'short', 'I read your post, and one line stayed: "{quote}".', { when: ['read-post'] }),
  p(
    'wrote-full',
    'full',
    `in one of your posts you say, "{quote}", and I'd like to hear the rest of that thought.`,
  ),
  p('line-full', 'full', 'one line of yours is the reason for this letter: "{quote}".'),
  p('read-full', 'full', `I read your post, and I'd like to ask about one line in it: "{quote}".`, {
    when: ['read-post'],
  }),
]);

export const ABOUT_WHY = phrasesOf('reason/about-why', 'reason', [
  p('say', 'short', 'on your profile you say, "{quote}".'),
  p('line', 'short', `"{quote}", you say, and I'd like to hear more.`),
  p(
    'say-full',
    'full',
    `on your profile you say, "{quote}", and I'd like to hear more about that.`,
  ),
  p('line-full', 'full', 'one line on your profile is the reason for this letter: "{quote}".'),
]);

export const VOLUNTEERING = phrasesOf('reason/volunteering', 'reason', [
  p('give', 'short', 'beside your job you give time to {organisation}.'),
  p('role', 'short', 'you volunteer with {organisation}, and I wonder what it has taught you.'),
  p(
    'give-full',
    'full',
    "beside your job you give time to {organisation}, and I'd like to know how the two fit together.",
  ),
  p(
    'role-full',
    'full',
    "you give time to {organisation} as {role:as}, and I'd like to know what it has taught you.",
  ),
]);

export const CURRENT_ROLE = phrasesOf('reason/current-role', 'reason', [
  p('work', 'short', "you work as {role:as} at {employer}, and I'd like to know what that's like."),
  p('inside', 'short', "you're {role:as}, so you see {employer} from the inside."),
  p('do', 'short', "I'd like to understand what {role:a} really does, and you know."),
  p('role', 'short', "you work as {role:as}, and I'd like to know what it's really like."),
  p('rather', 'short', "you're {role:as}, and I'd rather ask you about that than guess."),
  p(
    'work-full',
    'full',
    "you work as {role:as} at {employer}, and I'd like to understand what that's like from the inside.",
  ),
  p(
    'do-full',
    'full',
    "you do, as {role:as} at {employer}, the kind of work I'm trying to understand.",
  ),
  p(
    'role-full',
    'full',
    "you work as {role:as}, and I'd rather ask you what that's like than guess.",
  ),
]);

export const HEADLINE = phrasesOf('reason/headline', 'reason', [
  p('describe', 'short', `you describe your work as "{line}", and I'd like to know more.`),
  p('line', 'short', `your profile says "{line}", and I'd like to understand that.`),
  p(
    'describe-full',
    'full',
    `you describe what you do as "{line}", and I'd like to understand what that means day to day.`,
  ),
  p(
    'line-full',
    'full',
    `your profile says "{line}", and I'd rather ask you about that than guess.`,
  ),
]);
