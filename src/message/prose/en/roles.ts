import { withArticle } from './articles.ts';

/** Roles of which a place has one: said without an article, "as head of design", "as CEO". */
const ONE_OF_A_KIND =
  /^(?:(?:interim|acting|deputy|former|founding|co-)?\s*)(?:head|chair|chairman|chairwoman|chairperson|mayor|president|CEO|CFO|CTO|COO|CIO|CMO|CISO|CPO|CHRO|(?:founder|owner)(?= and )|co-?founder(?= and )|chief|dean|provost|rector|editor-in-chief|editor in chief|managing director|vice president|VP|SVP|EVP|principal of|director of|secretary of|governor of|commander of|captain of)\b(?! (?:nurse|chef|teacher|gardener|designer|engineer|librarian|coach|pharmacist|brewer|baker|housekeeper|waiter|waitress|technician|electrician)\b)/i;

/** Roles that call for "the": the first curator. */
const RANKED =
  /^(?:first|second|only|youngest|oldest)\b(?! (?:aid|mate|officer|violin|class|grade|line|assistant|sergeant|secretary))/i;

/**
 * A role with the article it takes after "as" or "being": `a nurse`, `an ICU nurse`,
 * `head of design`, `the first curator`. A head nurse is one of several: `a head nurse`.
 */
export function roleWithArticle(role: string): string {
  if (RANKED.test(role)) return `the ${role}`;
  return ONE_OF_A_KIND.test(role) ? role : withArticle(role);
}
