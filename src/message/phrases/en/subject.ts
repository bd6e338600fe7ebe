import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Three or four plain words that say what the letter is about. */
const BY_TOPIC = {
  'change-of-field': [
    p('move', 'full', 'Your move into {toField}'),
    p('from-to', 'full', 'From {fromField} to {toField}'),
    p('question', 'short', 'Your change of field'),
  ],
  'shared-path': [
    p('from-to', 'full', 'From {fromField} to {toField}'),
    p('step', 'short', 'The step you took'),
  ],
  'long-stay': [
    p('years', 'full', 'Your years at {employer}'),
    p('question', 'short', 'A question about staying'),
  ],
  made: [p('work', 'full', 'About "{work}"'), p('short', 'short', 'About your work')],
  founder: [p('start', 'full', 'How {employer} began'), p('short', 'short', 'How it began')],
  plain: [
    p('minutes', 'full', '{minutes} minutes about your work?'),
    p('question', 'short', 'A question about your work'),
    p('few-questions', 'full', 'A few questions about your work'),
  ],
} as const;

/** Subjects by topic, as `subject/<topic>`. */
export const SUBJECTS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(BY_TOPIC).map(([topic, list]) => {
    const part = `subject/${topic}`;
    return [part, phrasesOf(part, 'body', list)];
  }),
);
