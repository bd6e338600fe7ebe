import type { QuestionTemplate } from '../question-pack.ts';

/** Questions about turns in a working life: moves, climbs, returns, beginnings. */
export const PATH_QUESTIONS: readonly QuestionTemplate[] = [
  {
    id: 'shared-path.convinced',
    about: 'shared-path',
    stage: 'insight',
    text: 'What convinced you that moving from {fromField} to {toField} was right for you?',
  },
  {
    id: 'shared-path.carried',
    about: 'shared-path',
    stage: 'insight',
    text: 'What do you still use from your time in {fromField}?',
  },
  {
    id: 'shared-path.again',
    about: 'shared-path',
    stage: 'advice',
    text: 'If you had to move from {fromField} to {toField} again today, what would you do differently?',
  },
  {
    id: 'shared-path.underrate',
    about: 'shared-path',
    stage: 'advice',
    text: 'What do people coming from {fromField} tend to underrate about {toField}?',
  },

  {
    id: 'change-of-field.moment',
    about: 'change-of-field',
    stage: 'insight',
    text: 'What made you go from {from} to {to}?',
  },
  {
    id: 'change-of-field.carried',
    about: 'change-of-field',
    stage: 'insight',
    text: 'What do you still use from your time in {fromField}?',
  },
  {
    id: 'change-of-field.unlearned',
    about: 'change-of-field',
    stage: 'insight',
    text: 'Coming from {fromField}, what did you have to unlearn first?',
  },
  {
    id: 'change-of-field.roles',
    about: 'change-of-field',
    stage: 'insight',
    text: 'What does having been {from:a} let you see that others in your job miss?',
  },
  {
    id: 'change-of-field.again',
    about: 'change-of-field',
    stage: 'advice',
    text: 'If you were moving into {toField} today, what would you do differently?',
  },
  {
    id: 'change-of-field.test',
    about: 'change-of-field',
    stage: 'advice',
    text: 'How could somebody find out early whether {toField} suits them?',
  },

  {
    id: 'carried-over.view',
    about: 'carried-over',
    stage: 'insight',
    text: 'What looks different about {theme} now that you are {to:a}?',
  },
  {
    id: 'carried-over.as-before',
    about: 'carried-over',
    stage: 'insight',
    text: 'What did you see of {theme} as {from:a} that you would miss today?',
  },

  {
    id: 'size-or-sector-move.relearn',
    about: 'size-or-sector-move',
    stage: 'insight',
    text: 'What did you have to learn anew when you went from {fromEmployer} to {toEmployer}?',
  },
  {
    id: 'size-or-sector-move.habit',
    about: 'size-or-sector-move',
    stage: 'insight',
    text: 'Which habit from {fromEmployer} still serves you at {toEmployer}?',
  },

  {
    id: 'climb.below',
    about: 'climb',
    stage: 'insight',
    text: 'What do you notice today because you started out at {employer} as {from:a}?',
  },
  {
    id: 'climb.step',
    about: 'climb',
    stage: 'insight',
    text: 'Of all the steps from {from} to {to}, which one changed you most?',
  },
  {
    id: 'climb.advice',
    about: 'climb',
    stage: 'advice',
    text: 'What would you tell {from:a} who would like to do your job one day?',
  },

  {
    id: 'first-of-kind.shape',
    about: 'first-of-kind',
    stage: 'insight',
    text: 'How do you shape a job that nobody at {employer} had done before you?',
  },
  {
    id: 'first-of-kind.explain',
    about: 'first-of-kind',
    stage: 'insight',
    text: 'As the {line} at {employer}, what did you have to work out for yourself?',
  },
  {
    id: 'first-of-kind.next',
    about: 'first-of-kind',
    stage: 'advice',
    text: 'What would you want the next person in your role to know?',
  },

  {
    id: 'long-stay.kept',
    about: 'long-stay',
    stage: 'insight',
    text: 'What has kept you at {employer} for {years:count} years?',
  },
  {
    id: 'long-stay.fresh',
    about: 'long-stay',
    stage: 'insight',
    text: 'After {years:count} years at {employer}, what do you still look forward to?',
  },
  {
    id: 'long-stay.changed',
    about: 'long-stay',
    stage: 'trends',
    text: 'What has changed most about the work in your {years:count} years at {employer}?',
  },

  {
    id: 'return.back',
    about: 'return',
    stage: 'insight',
    text: 'What did you learn at {fromEmployer} that brought you back to {employer}?',
  },
  {
    id: 'return.eyes',
    about: 'return',
    stage: 'insight',
    text: 'What did you see differently when you came back to {employer}?',
  },

  {
    id: 'founder.belief',
    about: 'founder',
    stage: 'insight',
    text: 'What did you believe when you {line} {employer} that you no longer believe?',
  },
  {
    id: 'founder.gap',
    about: 'founder',
    stage: 'insight',
    text: 'What had you seen that made you think {employer} was needed?',
  },
  {
    id: 'founder.before',
    about: 'founder',
    stage: 'advice',
    text: 'What would you want somebody to know before they start a place of their own?',
  },

  {
    id: 'new-role.yes',
    about: 'new-role',
    stage: 'insight',
    text: 'What made you say yes to {employer}?',
  },
  {
    id: 'new-role.first-weeks',
    about: 'new-role',
    stage: 'insight',
    text: 'You started at {employer} {ago}. What has surprised you most so far?',
  },
  {
    id: 'new-role.surprise',
    about: 'new-role',
    stage: 'insight',
    text: 'What has surprised you most since you started at {employer}?',
  },

  {
    id: 'far-studies.shows',
    about: 'far-studies',
    stage: 'insight',
    text: 'Where does having studied {study} still show in your work?',
  },
  {
    id: 'far-studies.led',
    about: 'far-studies',
    stage: 'insight',
    text: 'What led you from studying {study} to {toField}?',
  },
];
