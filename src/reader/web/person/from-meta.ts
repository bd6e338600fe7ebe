import { cleanLine } from '../../text/clean.ts';
import { bareClaim, type PersonClaim } from './person-claim.ts';

function metaContent(document: Document, name: string): string | undefined {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  const text = cleanLine((meta?.getAttribute('content') ?? '').slice(0, 300));
  return text === '' ? undefined : text;
}

/**
 * A page that declares itself a profile (`og:type`) and names its person in parts. The
 * title alone would not do: organisations declare themselves profiles as well.
 */
export function claimsOfMeta(document: Document): readonly PersonClaim[] {
  if (metaContent(document, 'og:type') !== 'profile') return [];
  const given = metaContent(document, 'profile:first_name');
  const family = metaContent(document, 'profile:last_name');
  if (given === undefined || family === undefined) return [];
  return [{ ...bareClaim('meta', `${given} ${family}`), given, family, main: true }];
}

/** The page's author: never reason enough to take the page for theirs, but it corroborates a name. */
export function authorOf(document: Document): string | undefined {
  return metaContent(document, 'author') ?? metaContent(document, 'article:author');
}
