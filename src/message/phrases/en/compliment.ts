import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/**
 * One modest word of praise, true of what has just been said (A7). Never a
 * superlative, never about the sender's feelings while reading (L8, G3).
 */
const BY_TOPIC = {
  'change-of-field': [
    p('nerve', 'full', 'That takes some nerve.'),
    p('small', 'full', "It can't have been a small decision."),
    p('both', 'full', 'Knowing both sides must be worth a great deal.'),
    p('scratch', 'short', 'Starting afresh takes courage.'),
    p(
      'learn',
      'full',
      'It must have meant being a beginner again, and not everybody is willing to.',
    ),
    p('easy', 'full', "I don't suppose it was easy, and I respect it."),
  ],
  'shared-path': [
    p('nerve', 'full', 'It takes some nerve, and you had it.'),
    p('proof', 'full', 'It is good to see that it can be done.'),
    p('respect', 'short', 'I respect that.'),
    p('real', 'full', 'Seeing somebody do it makes it feel possible.'),
  ],
  'long-stay': [
    p('rare', 'full', 'That sort of staying power is rare.'),
    p('change', 'full', 'You will have seen more than one new broom.'),
    p('depth', 'short', 'Few people know a place that well.'),
    p('trust', 'full', 'It says something good about you, and about them.'),
  ],
  climb: [
    p('earned', 'full', 'Nobody is handed that.'),
    p('trust', 'full', 'People there clearly trust you.'),
    p('both', 'full', 'It must help to have done the work yourself.'),
    p('says', 'short', 'That says a lot about your work.'),
  ],
  founder: [
    p('nerve', 'full', 'Putting your own name to something takes nerve.'),
    p('nothing', 'full', 'It is no small thing to make something where there was nothing.'),
    p('respect', 'short', 'That takes courage.'),
  ],
  'first-of-kind': [
    p('path', 'full', 'Going first is hard, and it makes it easier for whoever comes next.'),
    p('nobody', 'short', 'Going first takes courage.'),
    p('trust', 'full', 'They must have trusted you a good deal.'),
  ],
  return: [
    p('says', 'full', 'That says something good about them, and about you.'),
    p('welcome', 'full', 'Being welcome back is a compliment in itself.'),
    p('honest', 'short', 'Going back takes a certain honesty.'),
  ],
  'size-or-sector-move': [
    p('both', 'full', 'Having seen both must give you a clear view of each.'),
    p('few', 'short', 'Few people get to compare.'),
  ],
  'carried-over': [
    p('nothing-lost', 'full', 'I like it when nothing learned goes to waste.'),
    p('thread', 'short', 'It is a good thread to have kept hold of.'),
  ],
  'new-role': [
    p('congrats', 'full', 'Congratulations on the new job.'),
    p('well', 'full', 'I hope the first months are kind to you.'),
    p('congrats-short', 'short', 'Congratulations.'),
  ],
  'far-studies': [
    p('glad', 'full', 'It is good to see that a first subject need not be a fate.'),
    p('pairing', 'full', 'I suspect the one still shows in the other.'),
    p('like', 'short', 'I like that.'),
  ],
  made: [
    p('generous', 'full', 'Putting your work where others can see it is generous.'),
    p('finish', 'full', 'Finishing something like that takes patience.'),
    p('generous-short', 'short', 'That took some work.'),
  ],
  post: [
    p('well-put', 'short', 'That is well put.'),
    p('plain', 'full', 'It is good to hear somebody say it so plainly.'),
    p('thought', 'full', 'It gave me something to think about.'),
  ],
  'about-why': [
    p('plain', 'full', 'It is good to see somebody say so plainly why they do what they do.'),
    p('rare', 'short', 'Few people say it so plainly.'),
    p('reason', 'full', 'That is a good reason to do anything.'),
  ],
  volunteering: [
    p('good', 'full', 'It is good of you to give your time like that.'),
    p('respect', 'short', 'I respect that.'),
  ],
  'current-role': [
    p('see', 'full', 'You see every day what the rest of us can only guess at.'),
    p('matters', 'full', 'It looks like work that asks for care.'),
    p('inside', 'short', 'It looks like work done with care.'),
  ],
} as const;

/** Compliments by topic, as `compliment/<topic>`. */
export const COMPLIMENTS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(BY_TOPIC).map(([topic, list]) => {
    const part = `compliment/${topic}`;
    return [part, phrasesOf(part, 'compliment', list)];
  }),
);
