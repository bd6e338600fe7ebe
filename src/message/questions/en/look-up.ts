import { roleWithArticle } from '../../prose/en/roles.ts';
import type { LookUpPhrases } from '../question-pack.ts';

/** Things to look up first, as one friend tells another. */
export const LOOK_UP: LookUpPhrases = {
  posts: count =>
    count === 1 ? 'Read their post, to the end.' : 'Read their last few posts, to the end.',
  work: name => `Read or look at "${name}".`,
  employer: name => `What ${name} does, and for whom, in its own words.`,
  role: role =>
    `What a day as ${roleWithArticle(role)} is said to look like, so that you can ask what it is really like.`,
  news: name => `What has changed at ${name} in the past year.`,
  always: [
    'The words of their trade that you are not sure of.',
    'What is commonly said about getting into their line of work.',
    'What you would still want to know after that: those are your questions.',
  ],
};
