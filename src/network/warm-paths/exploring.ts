import { employerClaim } from '../../profile/employers/employer-claim.ts';
import { fieldOfTitle, fieldsNamedIn } from '../../profile/insights/field-of.ts';
import { wordsOf } from '../../profile/insights/words.ts';
import type { Acquaintance } from '../acquaintance.ts';

/** Words of a wish that name neither a trade nor a place to work. */
const PLAIN = new Set(
  'about after also apply based become becoming being between build building career change changes choose choosing company companies could create creating different doing every field find from getting have help helping into join just kind know learn learning like look looking make makes making more moving need other people place really role roles run running start starting team teams that their them they thing things think this through toward towards trade trades understand used using want ways what when where whether which while with within without work working works world would years'.split(
    ' ',
  ),
);

/** Shortest word that can say what somebody is looking for. */
const TELLING = 5;
/** More would ask the network about every word of a long sentence. */
const MOST_TERMS = 6;

/**
 * What to look for in titles and employers of people who work where the sender is
 * exploring: the trades that their own words name, then the telling words themselves
 * ("how hospitals choose their software": hospital, software).
 */
export function exploringTerms(exploring: string): readonly string[] {
  const fields = fieldsNamedIn(exploring).map(({ name }) => name.toLowerCase());
  const words = wordsOf(exploring)
    .filter(word => word.length >= TELLING && !PLAIN.has(word))
    // "Hospitals" are to find "hospital", too; a word may be the beginning of one.
    .map(word => word.replace(/(?<![su])s$/, ''));
  return [...new Set([...fields, ...words])].slice(0, MOST_TERMS);
}

/** Why somebody is named: their title, or their employer, has what the sender is exploring. */
export interface Near {
  readonly person: Acquaintance;
  /** One sentence. */
  readonly why: string;
  /** How often title, employer and trade fit; more is nearer. */
  readonly fits: number;
}

function hasWord(text: string, term: string): boolean {
  const parts = wordsOf(term);
  const words = wordsOf(text);
  return words.some((_, start) =>
    parts.every((part, offset) => words[start + offset]?.startsWith(part) === true),
  );
}

/** How somebody's work touches what the sender is exploring; `undefined` where it does not. */
export function nearExploring(person: Acquaintance, exploring: string): Near | undefined {
  const { name: employer, former } = employerClaim(person.employer);
  const terms = exploringTerms(exploring);
  const field = fieldOfTitle(person.title);
  const inField = fieldsNamedIn(exploring).some(({ family }) => family === field?.family);
  const inTitle = terms.filter(term => hasWord(person.title, term));
  const inEmployer = former ? [] : terms.filter(term => hasWord(employer, term));
  const fits = inTitle.length + inEmployer.length + (inField ? 1 : 0);
  if (fits === 0) return undefined;
  const place = employer === '' || former ? '' : ` at ${employer}`;
  const what = person.title === '' ? `Works${place}` : `${person.title}${place}`;
  return { person, fits, why: `${what}, according to your export.` };
}

/** Nearest first; of equals the one connected with lately. The id makes the order total. */
export function byNearness(a: Near, b: Near): number {
  const [one, other] = [a.person.connectedOn ?? '', b.person.connectedOn ?? ''];
  if (a.fits !== b.fits) return b.fits - a.fits;
  if (one !== other) return one < other ? 1 : -1;
  return a.person.id < b.person.id ? -1 : a.person.id > b.person.id ? 1 : 0;
}
