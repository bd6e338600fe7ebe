import { capitalise } from '../../prose/capitals.ts';
import { indefiniteArticle, withArticle } from '../../prose/en/articles.ts';
import { numberInWords } from '../../prose/en/numbers.ts';
import { possessive } from '../../prose/en/possessives.ts';
import type { Filter } from '../pack.ts';

/** Roles there is one of at a time: said without an article ("as head of collections"). */
const ONE_OF_A_KIND =
  /^(?:head|chief|director|deputy director|managing director|executive director|vice[- ]president|president|chair|chairman|chairwoman|dean|provost|rector|ceo|cfo|coo|cto|cio|cmo|founder|co-?founder|owner|principal of|chairperson)\b/i;

/** A title that already brings its article or is a plural stays as it is. */
const HAS_ARTICLE = /^(?:a|an|the|my|our)\s/i;

/** What English does to values inside a sentence. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  /** `a nurse`, `an HR manager`; with no exception. */
  a: text => (HAS_ARTICLE.test(text) ? text : withArticle(text)),
  /** After "as" or "became": `a nurse`, but `head of collections`. */
  as: text => (ONE_OF_A_KIND.test(text) || HAS_ARTICLE.test(text) ? text : withArticle(text)),
  an: text => indefiniteArticle(text),
  count: text => (/^\d+$/.test(text) ? numberInWords(Number(text)) : text),
  /** With an end mark and a capital, as a sentence of the sender's needs them. */
  sentence: text => capitalise(/[.?!]$/.test(text) ? text : `${text}.`),
  of: text => possessive(text),
};
