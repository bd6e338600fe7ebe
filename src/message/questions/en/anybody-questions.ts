import type { QuestionTemplate } from '../question-pack.ts';

/**
 * Questions that need nothing from the page, for the stages where little is known.
 * Still about choices and turning points, so that nobody else could answer them.
 */
export const ANYBODY_QUESTIONS: readonly QuestionTemplate[] = [
  {
    id: 'person.changing',
    about: 'person',
    stage: 'trends',
    text: 'What in your work has changed more than outsiders would guess?',
  },
  {
    id: 'person.wrong',
    about: 'person',
    stage: 'trends',
    text: 'What do people outside your line of work most often get wrong about it?',
  },
  {
    id: 'person.decision',
    about: 'person',
    stage: 'insight',
    text: 'Which decision in your working life are you most glad you made?',
  },
  {
    id: 'person.turn',
    about: 'person',
    stage: 'insight',
    text: 'At which point did your working life take a turn you had not planned?',
  },
  {
    id: 'person.keep',
    about: 'person',
    stage: 'insight',
    text: 'If you could keep only one part of your work, which would it be?',
  },
  {
    id: 'person.place',
    about: 'person',
    stage: 'advice',
    text: 'What would you try first if you were me, {background}?',
  },
  {
    id: 'person.known',
    about: 'person',
    stage: 'advice',
    text: 'What do you know about your work now that you wish you had known at the start?',
  },
  {
    id: 'person.exploring',
    about: 'person',
    stage: 'resources',
    text: 'Who else should I hear on {exploring}?',
  },
  {
    id: 'person.who-else',
    about: 'person',
    stage: 'resources',
    text: 'Who else would you talk to in my place?',
  },
  {
    id: 'person.one-thing',
    about: 'person',
    stage: 'next',
    text: 'What one thing should I go and see, read or try next?',
  },
  {
    id: 'person.give',
    about: 'person',
    stage: 'next',
    closing: true,
    text: 'What are you trying to find out yourself that I could keep an eye open for?',
  },
];
