import { remembered } from '../remembered.ts';
import { writtenOut } from './abbreviations.ts';
import { employerClaim } from './employer-claim.ts';
import { kindOfEmployer } from './kind-of-employer.ts';
import { plainName } from './plain-name.ts';

/** Country and region words at the end of a subsidiary's name. */
const REGION =
  /\s(?:uk|usa|us|u s|united states|united kingdom|germany|deutschland|france|italia|italy|espana|spain|india|ireland|canada|australia|japan|brasil|brazil|nederland|netherlands|schweiz|suisse|switzerland|austria|osterreich|polska|poland|sverige|sweden|norge|danmark|europe|emea|apac|asia|international|global|worldwide)$/;

/** Words that add nothing to telling two employers apart. */
const WEAK = /\s(?:group|holdings?|company|co|corporation|international)$/;

/** Shortest name that may lose its last word: "Air India" is not "Air". */
const MIN_KEY = 5;

/**
 * Rises whenever `employerKey` would give other keys: the store keeps them, and makes
 * them anew when they are of another version.
 */
export const EMPLOYER_KEY_VERSION = 1;

/**
 * The key under which an employer's name compares: no legal form, article, accent,
 * mark or region, and with usual abbreviations written out; the same for "ex-Northwind" as
 * for Northwind. Empty where the text names no organisation.
 */
export const employerKey = remembered((name: string): string => {
  if (kindOfEmployer(name) !== 'organisation') return '';
  const folded = plainName(employerClaim(name).name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
  return shortened(writtenOut(folded));
});

function shortened(key: string): string {
  if (/\b(?:of|de|du|der|di)\s\S+$/.test(key)) return key;
  const shorter = key.replace(REGION, '').replace(WEAK, '');
  return shorter === key || shorter.length < MIN_KEY ? key : shortened(shorter);
}

/** Whether two names speak of one employer. Two freelancers do not share one. */
export function sameEmployer(a: string, b: string): boolean {
  const key = employerKey(a);
  return key !== '' && key === employerKey(b);
}
