import { remembered } from '../remembered.ts';
import { withDefiniteArticle } from './definite-article.ts';
import { kindOfEmployer } from './kind-of-employer.ts';
import { plainName } from './plain-name.ts';

/**
 * An employer as one would say it after "at": `NORTHWIND LABS, INC. | We make clocks`
 * becomes `Northwind Labs`, `University of Elmstead` becomes `the University of Elmstead`.
 *
 * @returns `undefined` where the text names no organisation: "Self-employed", "Freelance",
 *   "Stealth startup", "Career break" (see `kindOfEmployer`)
 */
export const employerInProse = remembered((name: string): string | undefined => {
  if (kindOfEmployer(name) !== 'organisation') return undefined;
  const plain = plainName(name);
  if (plain === '' || kindOfEmployer(plain) !== 'organisation') return undefined;
  return /[\p{L}\p{N}]/u.test(plain) ? withDefiniteArticle(plain) : undefined;
});
