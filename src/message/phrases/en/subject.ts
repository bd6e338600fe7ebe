import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Three or four plain words that say what the letter is about. */
const BY_TOPIC = {
  'change-of-field': [
    p('move', 'full', 'Your move into {toField}'),
    p('from-to', 'full', 'From {fromField} to {toField}'),
    p('change', 'short', 'Your change of field'),
  ],
  'shared-path': [
    p('from-to', 'full', 'From {fromField} to {toField}'),
    p('step', 'short', 'The step you took'),
  ],
  'far-studies': [
    p('from-to', 'full', 'From {study} to {toField}'),
    p('road', 'short', 'Your roundabout road'),
  ],
  return: [p('back', 'full', 'Going back to {employer}'), p('why', 'short', 'Why you went back')],
  'long-stay': [
    p('years', 'full', 'Your years at {employer}'),
    p('stay', 'short', 'A question about staying'),
  ],
  climb: [
    p('road', 'full', 'From {from} to {to}'),
    p('road-short', 'short', 'Your road to where you are'),
  ],
  founder: [p('start', 'full', 'How {employer} began'), p('began', 'short', 'How it began')],
  'first-of-kind': [
    p('first', 'full', 'Going first at {employer}'),
    p('short', 'short', 'Going first'),
  ],
  'new-role': [p('role', 'full', 'Your start at {employer}'), p('short', 'short', 'Your new role')],
  made: [p('work', 'full', 'About "{work}"'), p('short', 'short', 'A question about your work')],
  post: [p('post', 'full', 'A line in your post'), p('wrote', 'short', 'Something you wrote')],
  'about-why': [
    p('line', 'full', 'A line on your profile'),
    p('said', 'short', 'Something you say'),
  ],
  volunteering: [
    p('time', 'full', '{organisation} and your job'),
    p('short', 'short', 'The time you give'),
  ],
  'current-role': [
    p('role', 'full', 'What {role:a} really does'),
    p('questions', 'short', 'A question about your work'),
  ],
  'local-expert': [
    p('field', 'full', 'A question about {field}'),
    p('short', 'short', 'A question for you'),
  ],
  referral: [
    p('who', 'full', '{referrer} suggested I write'),
    p('name', 'full', 'From {referrer}, and a question'),
  ],
  introduction: [
    p('who', 'full', 'Introduced by {introducer}'),
    p('short', 'short', 'Following our introduction'),
  ],
  mutuals: [
    p('know', 'full', 'We both know {mutual}'),
    p('short', 'short', 'Somebody we both know'),
  ],
  'shared-school': [
    p('school', 'full', 'From {school} too'),
    p('short', 'short', 'The same school'),
  ],
  'shared-employer': [
    p('both', 'full', '{employer}, and a question'),
    p('short', 'short', 'The same employer'),
  ],
  'shared-city': [
    p('city', 'full', 'A question from {city}'),
    p('short', 'short', 'A question from nearby'),
  ],
  plain: [
    p('minutes', 'full', '{minutes} minutes about your work?'),
    p('question', 'full', 'A question about your work'),
    p('few', 'short', 'A few questions'),
  ],
} as const;

/** Subjects of later letters, which are about what has happened since. */
const LATER: Readonly<Record<string, readonly Phrase[]>> = {
  'subject-booking': phrasesOf('subject-booking', 'body', [p('time', 'full', 'A time to talk')]),
  'subject-thanks': phrasesOf('subject-thanks', 'body', [
    p('thanks', 'full', 'Thank you'),
    p('talk', 'full', 'Thank you for your time'),
  ]),
  'subject-answer': phrasesOf('subject-answer', 'body', [p('thanks', 'full', 'Thank you')]),
  'subject-news': phrasesOf('subject-news', 'body', [
    p('news', 'full', 'Some news, with thanks'),
    p('came', 'full', 'What came of it'),
  ]),
  'subject-introduction': phrasesOf('subject-introduction', 'body', [
    p('who', 'full', 'An introduction to {fullName}?'),
    p('short', 'short', 'A small favour'),
  ]),
  'subject-introducer': phrasesOf('subject-introducer', 'body', [
    p('how', 'full', 'How it went with {fullName}'),
    p('short', 'short', 'How it went'),
  ]),
};

/** Subjects by topic, as `subject/<topic>`, and those of later letters. */
export const SUBJECTS: Readonly<Record<string, readonly Phrase[]>> = {
  ...LATER,
  ...Object.fromEntries(
    Object.entries(BY_TOPIC).map(([topic, list]) => {
      const part = `subject/${topic}`;
      return [part, phrasesOf(part, 'body', list)];
    }),
  ),
};
