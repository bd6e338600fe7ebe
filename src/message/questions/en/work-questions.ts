import type { QuestionTemplate } from '../question-pack.ts';

/** Questions about what somebody makes, writes, does, and shares with the sender. */
export const WORK_QUESTIONS: readonly QuestionTemplate[] = [
  {
    id: 'made.change',
    about: 'made',
    of: 'publications',
    stage: 'insight',
    text: 'What would you write differently in "{work}" today?',
  },
  {
    id: 'made.start',
    about: 'made',
    of: 'publications',
    stage: 'insight',
    text: 'What were you trying to settle for yourself when you wrote "{work}"?',
  },
  {
    id: 'made.story',
    about: 'made',
    of: 'featured',
    stage: 'insight',
    text: 'What is the story behind "{work}"?',
  },

  {
    id: 'post.led',
    about: 'post',
    stage: 'insight',
    text: 'You wrote: "{quote}." What led you to that?',
  },
  {
    id: 'post.seen',
    about: 'post',
    stage: 'insight',
    text: 'You wrote: "{quote}." What did you have to see before you thought so?',
  },

  {
    id: 'about-why.came',
    about: 'about-why',
    stage: 'insight',
    text: 'You write: "{quote}." How does that look to you today?',
  },
  {
    id: 'about-why.said',
    about: 'about-why',
    stage: 'insight',
    text: 'You say that {said}. What would you add to that today?',
  },

  {
    id: 'volunteering.learn',
    about: 'volunteering',
    stage: 'insight',
    text: 'What do you learn with {organisation} that your job could not teach you?',
  },

  {
    id: 'current-role.only',
    about: 'current-role',
    stage: 'insight',
    text: 'Which part of being {role:a} did you only understand once you were doing it?',
  },
  {
    id: 'current-role.good-week',
    about: 'current-role',
    stage: 'insight',
    text: 'How can you tell that you have had a good week as {role:a}?',
  },
  {
    id: 'current-role.decision',
    about: 'current-role',
    stage: 'insight',
    text: 'Of the decisions that made you {role:a}, which one mattered most?',
  },
  {
    id: 'current-role.less',
    about: 'current-role',
    stage: 'trends',
    text: 'What matters less {field:in} than you thought it would when you began?',
  },
  {
    id: 'current-role.since',
    about: 'current-role',
    stage: 'trends',
    text: 'What has changed most about being {role:a} {since}?',
  },
  {
    id: 'current-role.fresh',
    about: 'current-role',
    stage: 'insight',
    text: '{after:sentence} as {role:a}, what do you still look forward to?',
  },
  {
    id: 'current-role.better',
    about: 'current-role',
    stage: 'insight',
    text: 'You have been {role:a} {lasting}. What would you still like to get better at?',
  },
  {
    id: 'current-role.unnoticed',
    about: 'current-role',
    stage: 'trends',
    text: 'What is changing {field:in} that people outside it have not noticed yet?',
  },
  {
    id: 'current-role.wrong',
    about: 'current-role',
    stage: 'trends',
    text: 'What do people outside {field} most often get wrong about it?',
  },
  {
    id: 'current-role.shift',
    about: 'current-role',
    stage: 'trends',
    text: 'What has changed about being {role:a} that outsiders have not noticed yet?',
  },
  {
    id: 'current-role.hidden',
    about: 'current-role',
    stage: 'trends',
    text: 'What do people who have never been {role:a} get wrong about the work?',
  },
  {
    id: 'current-role.first-day',
    about: 'current-role',
    stage: 'advice',
    text: 'What do you wish somebody had told you before your first day as {role:a}?',
  },
  {
    id: 'current-role.practise',
    about: 'current-role',
    stage: 'advice',
    text: 'What should somebody practise early who hopes to become {role:a}?',
  },
  {
    id: 'current-role.taught',
    about: 'current-role',
    stage: 'insight',
    text: 'Who or what taught you most about being {role:a}?',
  },
  {
    id: 'current-role.who-else',
    about: 'current-role',
    stage: 'resources',
    text: 'Who else would you talk to if you wanted to understand {field}?',
  },
  {
    id: 'current-role.one-thing',
    about: 'current-role',
    stage: 'next',
    text: 'If I could do only one thing this month to learn about {field}, what should it be?',
  },

  {
    id: 'headline.day',
    about: 'headline',
    stage: 'insight',
    text: 'You describe your work as "{slogan}". What does that look like on an ordinary Tuesday?',
  },

  {
    id: 'shared-school.mattered',
    about: 'shared-school',
    stage: 'insight',
    text: 'What from your time at {school:place} turned out to matter most?',
  },
  {
    id: 'shared-employer.rely',
    about: 'shared-employer',
    stage: 'insight',
    text: 'What did {employer} teach you that you still rely on?',
  },
  {
    id: 'shared-city.here',
    about: 'shared-city',
    stage: 'trends',
    text: 'How does being here in {city} shape the way you work?',
  },
  {
    id: 'shared-language.door',
    about: 'shared-language',
    stage: 'insight',
    text: 'Where has speaking {language} opened a door in your work?',
  },
];
