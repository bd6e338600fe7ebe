import { roleWithArticle } from '../../prose/en/roles.ts';

/** Things to look up first, as one friend tells another. */
export const LOOK_UP = {
  posts: (count: number): string =>
    count === 1 ? 'Read their post, to the end.' : 'Read their last few posts, to the end.',
  work: (name: string): string => `Read or look at "${name}".`,
  employer: (name: string): string => `What ${name} does, and for whom, in its own words.`,
  role: (role: string): string =>
    `What a day as ${roleWithArticle(role)} is said to look like, so that you can ask what it is really like.`,
  news: (name: string): string => `What has changed at ${name} in the past year.`,
  words: 'The words of their trade that you are not sure of.',
  common: 'What is commonly said about getting into their line of work.',
  own: 'What you would still want to know after that: those are your questions.',
} as const;
