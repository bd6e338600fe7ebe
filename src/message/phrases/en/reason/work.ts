import { phrase as p, phrasesOf } from '../../phrase.ts';

/** Something they did or do: the work itself is the reason. */

export const LONG_STAY = phrasesOf('reason/long-stay', 'reason', [
  p('kept', 'short', "you've been at {employer} {years:count} years, and I wonder what kept you."),
  p('gave', 'short', "you've given {employer} {years:count} years, and I wonder what it gave you."),
  p(
    'stayed',
    'short',
    "you've stayed at {employer} {years:count} years, and I'd like to know why.",
  ),
  p('known', 'short', 'after {years:count} years you must know {employer} inside out.'),
  p('seen', 'short', "you've seen {years:count} years of {employer} from inside, and I'm curious."),
  p('been', 'bare', "you've been at {employer} for {years:count} years."),
  p('given', 'bare', "you've given {employer} {years:count} years."),
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
  p('went', 'short', 'you went from {from} to {to} at {employer}, and I wonder how.'),
  p('rose', 'short', "you rose from {from} to {to}, and I'd like to know how."),
  p('began', 'short', 'you began as {from:as} and are now {to:as}, and I wonder how.'),
  p('once', 'short', "you were once {from:as} at {employer}, and you're now {to:as}."),
  p('years-on', 'short', "you began as {from:as} and {years:count} years on you're {to:as}."),
  p(
    'years-on-full',
    'full',
    "you started at {employer} as {from:as}, and {years:count} years on you're {to:as} there.",
  ),
  p(
    'years-later-full',
    'full',
    "you went from {from} to {to} in {years:count} years at {employer}, and I'd like to hear how.",
  ),
  p('started', 'bare', 'you started at {employer} as {from:as} and are now {to:as}.'),
  p('grew', 'bare', 'you went from {from} to {to}.'),
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
  p('joined', 'short', 'you joined {employer} as its {line}, and I wonder where one begins.'),
  p('copy', 'short', 'you came to {employer} as its {line}, with nobody to copy.'),
  p('how', 'short', "you became {line} at {employer}, and I'd like to know how one starts."),
  p('came', 'bare', 'you came to {employer} as its {line}.'),
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
  p('fresh', 'short', "you're new at {employer}, so your first impressions are still fresh."),
  p('started', 'short', "you've just started as {role:as} at {employer}, and I wonder why there."),
  p(
    'joined',
    'short',
    'you joined {employer} not long ago, and I wonder how it looks from inside.',
  ),
  p('began', 'bare', "you've just started as {role:as} at {employer}."),
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

export const VOLUNTEERING = phrasesOf('reason/volunteering', 'reason', [
  p('taught', 'short', 'you volunteer with {organisation}, and I wonder what it has taught you.'),
  p('how', 'short', 'beside your job you give time to {organisation}, and I wonder how.'),
  p('give', 'bare', 'beside your job you give time to {organisation}.'),
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
    "as {role:as} at {employer} you do the kind of work I'd like to understand.",
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
  p('say', 'short', `you say of your work: "{line}".`),
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
