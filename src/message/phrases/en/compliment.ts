import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/**
 * One modest word of praise, true of what has just been said (A7). Never a
 * superlative, never a claim that the sender read or saw something (L8, G3).
 */
const BY_TOPIC = {
  'change-of-field': [
    p('both', 'full', 'Not many people know both from the inside.'),
    p('small', 'full', "It can't have been a small decision."),
    p('again', 'full', 'It takes some courage to begin again.'),
    p('shows', 'full', 'I imagine {fromField} still shows in how you work.'),
    p('nerve', 'short', 'That takes some nerve.'),
    p('courage', 'short', 'It must have taken courage.'),
  ],
  'shared-path': [
    p('can-be-done', 'full', 'It helps to see that it can be done.'),
    p('again', 'full', 'It takes some courage to begin again.'),
    p('both', 'full', 'Not many people know both from the inside.'),
    p('nerve', 'short', 'That takes some nerve.'),
  ],
  'long-stay': [
    p('change', 'full', 'You must have seen the place change more than once.'),
    p('loyalty', 'full', 'That kind of loyalty is worth asking about.'),
    p('rare', 'full', 'Not many people stay long enough to be able to compare.'),
    p('view', 'short', "That's a rare view to have."),
  ],
  climb: [
    p('ground', 'full', 'It must help to know the work from the ground up.'),
    p('accident', 'full', "That doesn't happen by accident."),
    p('earned', 'short', "You'll have earned it."),
  ],
  founder: [
    p('nerve', 'full', 'That takes nerve, and a good deal of patience.'),
    p('nothing', 'full', "It's no small thing to start from nothing."),
    p('courage', 'short', 'That takes courage.'),
  ],
  'first-of-kind': [
    p('easy', 'full', "Going first can't have been easy."),
    p('next', 'full', 'Whoever comes next will have it easier.'),
    p('courage', 'short', 'That takes courage.'),
  ],
  return: [
    p('says', 'full', 'It says something good about the place, and about you.'),
    p('few', 'full', 'Few people get to see a place a second time.'),
    p('honest', 'short', 'That takes a certain honesty.'),
  ],
  'size-or-sector-move': [
    p('clearer', 'full', 'Not many people know both from the inside.'),
    p('compare', 'short', 'Few people get to compare.'),
  ],
  'carried-over': [
    p('waste', 'full', "It's good to see nothing go to waste."),
    p('thread', 'short', "That's a good thread to keep hold of."),
  ],
  'new-role': [
    p('congratulations', 'full', 'Congratulations on the new role.'),
    p('kind', 'full', 'Congratulations, and I hope the first months are kind to you.'),
    p('congrats', 'short', 'Congratulations.'),
  ],
  'far-studies': [
    p('helps', 'full', 'I imagine {study} still helps on some days.'),
    p('shows', 'full', "I wouldn't be surprised if {study} still shows in how you work."),
    p('like', 'short', 'I like that.'),
  ],
  made: [
    p('patience', 'full', 'Finishing something like that takes patience.'),
    p('courage', 'full', "It takes some courage to put one's work where others can see it."),
    p('work', 'short', 'That will have taken some work.'),
  ],
  post: [
    p('well-put', 'short', "That's well put."),
    p('stays', 'full', "It's a line that stays with a reader."),
    p('plain', 'full', "It's good to see it put so plainly."),
  ],
  'about-why': [p('put', 'full', 'I like how you put it.'), p('like', 'short', 'I like that.')],
  volunteering: [
    p('well-given', 'short', "That's time well given."),
    p('generous', 'full', "That's generous, with a day's work to do as well."),
  ],
  'current-role': [p('guess', 'full', 'You see every day what I can only guess at.')],
} as const;

/** Compliments by topic, as `compliment/<topic>`. */
export const COMPLIMENTS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(BY_TOPIC).map(([topic, list]) => {
    const part = `compliment/${topic}`;
    return [part, phrasesOf(part, 'compliment', list)];
  }),
);
