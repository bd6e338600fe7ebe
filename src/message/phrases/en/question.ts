import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** One question that only this person can answer (A8, A9): their choices, turns and opinions. */
const BY_TOPIC = {
  'change-of-field': [
    p('unlearn', 'full', 'What I would most like to ask: what did you have to unlearn?'),
    p('use', 'short', 'What from {fromField} do you still use?'),
    p(
      'again',
      'full',
      'One thing I would ask: what would you do differently if you made the move again?',
    ),
    p('surprised', 'short', 'What surprised you most after the move?'),
    p('knew', 'full', 'I would start by asking how you knew that it was time to go.'),
  ],
  'shared-path': [
    p(
      'again',
      'full',
      'What I would most like to ask: what would you do differently if you made the move again?',
    ),
    p('unlearn', 'short', 'What did you have to unlearn?'),
    p('miss', 'short', 'What do you miss about {fromField}?'),
    p(
      'first-year',
      'full',
      'I would start with the first year: what was harder than you expected?',
    ),
  ],
  'long-stay': [
    p('kept', 'short', 'What has kept you there?'),
    p('changed', 'full', 'What I would most like to ask: what has changed most since you began?'),
    p('leave', 'full', 'I would start by asking what would have made you leave.'),
  ],
  climb: [
    p('learn', 'full', 'What I would most like to ask: which step taught you the most?'),
    p('gave-up', 'short', 'What did you have to let go of on the way?'),
  ],
  founder: [
    p(
      'before',
      'full',
      'What I would most like to ask: what do you know now that you wish you had known before you began?',
    ),
    p('first', 'short', 'What was the first thing you got wrong?'),
  ],
  'first-of-kind': [
    p(
      'first-month',
      'full',
      'I would start with your first month: how did you decide what the job was?',
    ),
    p('decide', 'short', 'How did you decide what the job was?'),
  ],
  return: [
    p('different', 'short', 'What looked different the second time?'),
    p(
      'drew',
      'full',
      'What I would most like to ask: what did you learn elsewhere that you took back with you?',
    ),
  ],
  'size-or-sector-move': [
    p('differ', 'short', 'Which difference surprised you most?'),
    p('take', 'full', 'What I would most like to ask: which habit did you have to leave behind?'),
  ],
  'carried-over': [
    p('changed', 'short', 'How has your view of {theme} changed?'),
    p(
      'asked',
      'full',
      'What I would most like to ask: how has your view of {theme} changed along the way?',
    ),
  ],
  'new-role': [
    p('chose', 'short', 'What made you choose it?'),
    p('surprise', 'full', 'What I would most like to ask: what has surprised you so far?'),
  ],
  'far-studies': [
    p('still', 'short', 'Where does {study} still show in your work?'),
    p(
      'turn',
      'full',
      'What I would most like to ask: when did you know that you would not stay in {study}?',
    ),
  ],
  made: [
    p('left-out', 'short', 'What did you have to leave out of it?'),
    p('change', 'full', 'What I would most like to ask: what would you change in it today?'),
  ],
  post: [
    p('led', 'short', 'What led you to think so?'),
    p(
      'example',
      'full',
      'What I would most like to ask: what happened that made you see it that way?',
    ),
  ],
  'about-why': [
    p('still', 'short', 'Does that still hold on a bad day?'),
    p('changed', 'full', 'What I would most like to ask: how has that changed since you began?'),
  ],
  volunteering: [
    p('taught', 'short', 'What has it taught you that your job did not?'),
    p(
      'brings',
      'full',
      'What I would most like to ask: what do you bring back from it to your job?',
    ),
  ],
  'current-role': [
    p(
      'good-day',
      'full',
      'What I would most like to ask: what does a good day look like, and what makes a bad one?',
    ),
    p('wish', 'short', 'What do you wish you had known before you started?'),
    p('hard', 'short', 'Which part of the work is harder than it looks?'),
    p('decide', 'full', 'I would start by asking which part of the work is harder than it looks.'),
  ],
  plain: [
    p('wish', 'short', 'What do you wish you had known before you started?'),
    p('hard', 'short', 'Which part of the work is harder than it looks?'),
    p(
      'good-day',
      'full',
      'What I would most like to ask: what does a good day look like in your work?',
    ),
  ],
} as const;

/** Questions by topic, as `question/<topic>`. */
export const QUESTIONS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(BY_TOPIC).map(([topic, list]) => {
    const part = `question/${topic}`;
    return [part, phrasesOf(part, 'question', list)];
  }),
);
