import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** How a question of the kit is led in after the ask: it says what the minutes are for (A8). */
export const QUESTION_LEADS = phrasesOf('question', 'question', [
  p('ask-first', 'short', "I'd ask: {question:low}"),
  p('begin', 'full', "I'd begin with this: {question:low}"),
  p('most', 'full', 'A question to start with: {question:low}'),
  p('first', 'full', 'My first question would be: {question:low}'),
  p('idea', 'full', "To give you an idea of what I'd ask: {question:low}"),
  p('instance', 'full', "I'd ask, for example: {question:low}"),
  p('one-thing', 'short', 'One thing I wonder: {question:low}'),
]);

/**
 * Questions that lean on what the letter has just said ("there", "it"), by its topic;
 * `plain` for where nothing is known. Most are woven into a sentence, as one speaks.
 */
const BY_TOPIC = {
  'change-of-field': [
    p('tell-unlearn', 'full', "I'd start by asking what you had to unlearn."),
    p('hear-decide', 'full', "Most of all I'd like to hear how you decided."),
    p('hear-time', 'full', "I'd love to know how you could tell that it was time to go."),
    p(
      'again',
      'full',
      "I'd be curious to hear what you would do differently, if you did it again.",
    ),
    p('use-full', 'full', "I'd like to know what you still use from {fromField}."),
    p('surprised', 'short', 'What surprised you most once you were there?'),
    p('use', 'short', 'What do you still use from {fromField}?'),
  ],
  'shared-path': [
    p('tell-year', 'full', "I'd start by asking how the first year really was."),
    p('hear-decide', 'full', "Most of all I'd like to hear how you decided."),
    p(
      'again',
      'full',
      "I'd be curious to hear what you would do differently, if you did it again.",
    ),
    p('first-year', 'full', "I'd love to know what was harder than you expected."),
    p('use-full', 'full', "I'd like to know what you still use from {fromField}."),
    p('miss', 'short', 'What do you miss about {fromField}?'),
    p('unlearn', 'short', 'What did you have to unlearn?'),
  ],
  'long-stay': [
    p('tell-kept', 'full', "I'd start by asking what has kept you there."),
    p('hear-changed', 'full', "I'd love to hear what has changed since you started."),
    p('still', 'full', "I'd be curious to know what you still look forward to."),
    p(
      'would-tell',
      'full',
      "Most of all I'd like to know what you would tell somebody starting out.",
    ),
    p('changed-short', 'short', 'What has changed most since you started?'),
  ],
  climb: [
    p('tell-step', 'full', "I'd start by asking which step was the hardest."),
    p('hear-start', 'full', "I'd love to hear what you still use from the early days."),
    p('stay', 'full', "Most of all I'd like to know what made you stay."),
    p('leave', 'full', "I'd be curious to know what you had to leave behind on the way."),
    p('tell', 'short', 'What would you tell somebody starting there now?'),
  ],
  founder: [
    p('tell-year', 'full', "I'd start by asking how the first year really was."),
    p('known', 'full', "I'd love to hear what you know now that you wish you had known then."),
    p('before', 'full', "Most of all I'd like to hear what made you think it was needed."),
    p('wrong', 'short', 'What turned out harder than you had thought?'),
  ],
  'first-of-kind': [
    p('tell-begin', 'full', "I'd start by asking where you began."),
    p('month', 'full', "I'd love to hear how you decided what the job was."),
    p(
      'next',
      'full',
      "Most of all I'd like to hear what the next person in your role should know.",
    ),
    p('decide', 'short', 'How did you decide what the job was?'),
  ],
  return: [
    p('tell-drew', 'full', "I'd start by asking what drew you back."),
    p('different', 'full', "I'd love to hear what looked different the second time."),
    p('took', 'full', "Most of all I'd like to know what you took back with you."),
    p('different-short', 'short', 'What looked different the second time?'),
  ],
  'size-or-sector-move': [
    p('surprised', 'full', "I'd love to hear which difference surprised you most."),
    p('tell-habit', 'full', "I'd start by asking which habits you had to leave behind."),
    p('habit', 'short', 'Which habit did you have to leave behind?'),
  ],
  'carried-over': [
    p('changed', 'full', "I'd love to hear how your view of {theme} has changed along the way."),
    p('why', 'short', 'What keeps you coming back to it?'),
  ],
  'new-role': [
    p('tell-yes', 'full', "I'd start by asking what made you say yes."),
    p('surprised', 'full', "I'd love to hear what has surprised you so far."),
    p('surprised-short', 'short', 'What has surprised you so far?'),
  ],
  'far-studies': [
    p('tell-turn', 'full', "I'd start by asking where the road turned."),
    p('when', 'full', "I'd love to hear when you knew that you were on another road."),
    p('still', 'full', "I'd be curious to know where {study} still shows in your work."),
    p('still-short', 'short', 'Where does {study} still show in your work?'),
  ],
  volunteering: [
    p('taught', 'full', "I'd love to hear what it has taught you that your job could not."),
    p('bring', 'short', 'What do you bring back from it to your job?'),
  ],
  'current-role': [
    p('tell-hard', 'full', "I'd start by asking what is harder than it looks."),
    p('hear-day', 'full', "Most of all I'd like to hear what makes a good day."),
    p('told', 'full', "I'd love to know what you wish somebody had told you at the start."),
    p('hard-short', 'short', 'Which part of the work is harder than it looks?'),
  ],
  made: [
    p('tell-begin', 'full', "I'd start by asking how it began."),
    p('left-out', 'short', 'What did you have to leave out of it?'),
    p('change', 'full', "I'd be curious to know what you would do differently in it today."),
    p('hardest', 'full', "I'd love to hear which part of it was hardest to get right."),
  ],
  post: [
    p('hear-led', 'full', "Most of all I'd like to hear what led you to it."),
    p('led', 'short', 'What led you to think so?'),
    p('happened', 'full', "I'd love to hear what made you see it that way."),
    p('tell-since', 'full', "I'd start by asking what made you write it."),
  ],
  'about-why': [
    p('tell-now', 'full', "I'd start by asking how you see it today."),
    p('hear-bad-day', 'full', "I'd love to hear what keeps you at it on a bad day."),
    p('bad-day', 'short', 'What keeps you at it on a bad day?'),
  ],
  headline: [
    p('tuesday', 'full', "I'd start by asking what that looks like on an ordinary Tuesday."),
    p('hear-hard', 'full', "I'd love to hear which part of it is harder than it looks."),
    p('came', 'full', "Most of all I'd like to hear how you came to it."),
    p('hard', 'short', 'Which part of it is harder than it looks?'),
  ],
  plain: [
    p('tell-came', 'full', "I'd start by asking how you came to it."),
    p('hear-day', 'full', "Most of all I'd like to hear what makes a good day."),
    p('hear-hard', 'full', "I'd love to hear which part of your work is harder than it looks."),
    p('wish', 'short', 'What do you wish you had known before you started?'),
  ],
} as const;

/** Questions by topic, as `question/<topic>`. */
export const QUESTIONS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(BY_TOPIC).map(([topic, list]) => {
    const part = `question/${topic}`;
    return [part, phrasesOf(part, 'question', list)];
  }),
);
