import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** How a question of the kit is led in after the ask: it says what the minutes are for (A8). */
export const QUESTION_LEADS = phrasesOf('question', 'question', [
  p('ask-first', 'short', "I'd ask: {question:low}"),
  p('begin', 'full', "I'd begin with this: {question:low}"),
  p('most', 'full', "What I'd most like to ask: {question:low}"),
  p('first', 'full', 'My first question would be: {question:low}'),
  p('one', 'full', 'If I could ask only one thing: {question:low}'),
  p('keep', 'full', 'The thing I keep wondering: {question:low}'),
  p('here', 'full', "Here's what I'd ask first: {question:low}"),
  p('like-to-hear', 'short', "I'd like to hear: {question:low}"),
]);

/**
 * Questions that lean on what the letter has just said ("there", "it"), by its topic;
 * `plain` for where nothing is known.
 */
const BY_TOPIC = {
  'change-of-field': [
    p('tell-unlearn', 'full', "I'd ask you, first of all, what you had to unlearn."),
    p('hear-decide', 'full', "More than anything I'd like to hear how you decided."),
    p('unlearn', 'full', "What I'd most like to ask: what did you have to unlearn?"),
    p(
      'again',
      'full',
      "I'd begin with this: what would you do differently if you made the move again?",
    ),
    p('knew', 'full', 'The thing I keep wondering: how did you know it was time to go?'),
    p('surprised', 'short', 'What surprised you most once you were there?'),
    p('use', 'short', 'What from {fromField} do you still use?'),
  ],
  'shared-path': [
    p('tell-year', 'full', "I'd ask you, first of all, how the first year really was."),
    p('hear-decide', 'full', "More than anything I'd like to hear how you decided."),
    p(
      'again',
      'full',
      "What I'd most like to ask: what would you do differently if you made the move again?",
    ),
    p('first-year', 'full', "I'd begin with the first year: what was harder than you expected?"),
    p('knew', 'full', 'The thing I keep wondering: how did you know it was time to go?'),
    p('miss', 'short', 'What do you miss about {fromField}?'),
    p('unlearn', 'short', 'What did you have to unlearn?'),
  ],
  'long-stay': [
    p('tell-kept', 'full', "I'd ask you, first of all, what has kept you there."),
    p(
      'hear-changed',
      'full',
      "More than anything I'd like to hear what has changed since you started.",
    ),
    p('kept', 'full', 'The thing I keep wondering: what has kept you there?'),
    p('changed', 'full', "I'd begin with this: what has changed most since you started?"),
    p('still', 'full', "What I'd most like to ask: what do you still look forward to?"),
    p('changed-short', 'short', 'What has changed most since you started?'),
  ],
  climb: [
    p('tell-step', 'full', "I'd ask you, first of all, which step was the hardest."),
    p(
      'hear-start',
      'full',
      "More than anything I'd like to hear what you still use from the early days.",
    ),
    p('step', 'full', "What I'd most like to ask: which step changed you most?"),
    p('leave', 'full', "I'd begin with this: what did you leave behind on the way?"),
    p('tell', 'short', 'What would you tell somebody starting there now?'),
  ],
  founder: [
    p('tell-year', 'full', "I'd ask you, first of all, how the first year really was."),
    p(
      'known',
      'full',
      "What I'd most like to ask: what do you know now that you wish you had known then?",
    ),
    p(
      'before',
      'full',
      "I'd begin with this: what had you seen that made you think it was needed?",
    ),
    p('wrong', 'short', 'What did you get wrong at first?'),
  ],
  'first-of-kind': [
    p('tell-begin', 'full', "I'd ask you, first of all, where you began."),
    p('month', 'full', "I'd begin with the first month: how did you decide what the job was?"),
    p('next', 'full', "What I'd most like to ask: what should the next person in it know?"),
    p('decide', 'short', 'How did you decide what the job was?'),
  ],
  return: [
    p('tell-drew', 'full', "I'd ask you, first of all, what drew you back."),
    p('different', 'full', "What I'd most like to ask: what looked different the second time?"),
    p(
      'drew',
      'full',
      "I'd begin with this: what did you learn elsewhere that you took back with you?",
    ),
    p('different-short', 'short', 'What looked different the second time?'),
  ],
  'size-or-sector-move': [
    p('surprised', 'full', "What I'd most like to ask: which difference surprised you most?"),
    p('habit', 'short', 'Which habit did you have to leave behind?'),
  ],
  'carried-over': [
    p(
      'changed',
      'full',
      "What I'd most like to ask: how has your view of it changed along the way?",
    ),
    p('why', 'short', 'What keeps you coming back to it?'),
  ],
  'new-role': [
    p('tell-yes', 'full', "I'd ask you, first of all, what made you say yes."),
    p('surprised', 'full', "What I'd most like to ask: what has surprised you so far?"),
    p('chose', 'full', "I'd begin with this: what made you say yes?"),
    p('surprised-short', 'short', 'What has surprised you so far?'),
  ],
  'far-studies': [
    p('tell-turn', 'full', "I'd ask you, first of all, where the road turned."),
    p(
      'when',
      'full',
      "What I'd most like to ask: when did you know that you were on another road?",
    ),
    p('still', 'full', "I'd begin with this: where does {study} still show in your work?"),
    p('still-short', 'short', 'Where does {study} still show in your work?'),
  ],
  volunteering: [
    p(
      'taught',
      'full',
      "What I'd most like to ask: what has it taught you that your job could not?",
    ),
    p('bring', 'short', 'What do you bring back from it to your job?'),
  ],
  'current-role': [
    p('tell-hard', 'full', "I'd ask you, first of all, what is harder than it looks."),
    p('hear-day', 'full', "More than anything I'd like to hear what a good day is like."),
    p('hard', 'full', "I'd begin with this: which part of the work is harder than it looks?"),
    p('day', 'full', "What I'd most like to ask: what makes a good day in your work?"),
    p(
      'told',
      'full',
      'If I could ask only one thing: what do you wish somebody had told you at the start?',
    ),
    p('hard-short', 'short', 'Which part of the work is harder than it looks?'),
  ],
  made: [
    p('tell-begin', 'full', "I'd ask you, first of all, how it began."),
    p('left-out', 'short', 'What did you have to leave out of it?'),
    p('change', 'full', "What I'd most like to ask: what would you do differently in it today?"),
    p('hardest', 'full', "I'd begin with this: which part of it was hardest to get right?"),
  ],
  post: [
    p('hear-led', 'full', "More than anything I'd like to hear what led you to it."),
    p('led', 'short', 'What led you to think so?'),
    p(
      'happened',
      'full',
      "What I'd most like to ask: what happened that made you see it that way?",
    ),
    p('disagree', 'full', "I'd begin with this: who disagrees with you, and what do they say?"),
  ],
  'about-why': [
    p('bad-day', 'short', 'What keeps you at it on a bad day?'),
    p('changed', 'full', "What I'd most like to ask: how do you see it today?"),
    p('begin', 'full', "I'd begin with this: what keeps you at it on a bad day?"),
  ],
  headline: [
    p('tuesday', 'full', "I'd begin with this: what does that look like on an ordinary Tuesday?"),
    p('hard', 'short', 'Which part of it is harder than it looks?'),
    p('wrong', 'full', "What I'd most like to ask: what do people outside get wrong about it?"),
  ],
  plain: [
    p('tell-came', 'full', "I'd ask you, first of all, how you came to it."),
    p('hear-day', 'full', "More than anything I'd like to hear what a good day is like."),
    p('wish', 'short', 'What do you wish you had known before you started?'),
    p('hard', 'full', "I'd begin with this: which part of your work is harder than it looks?"),
    p('good-day', 'full', "What I'd most like to ask: what makes a good day in your work?"),
  ],
} as const;

/** Questions by topic, as `question/<topic>`. */
export const QUESTIONS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(BY_TOPIC).map(([topic, list]) => {
    const part = `question/${topic}`;
    return [part, phrasesOf(part, 'question', list)];
  }),
);
