import type { Say, Term } from '../terms.ts';
import { FIELDS, LANGUAGES, THEMES } from './fields.ts';
import { genderOf } from './nouns.ts';

/** Longest title that still reads as one in a sentence. */
const MAX_TITLE = 45;

/** What makes a line of a title: divisions, addresses, enumerations. */
const DIVIDED = /[|•·@/,;:()–—]|\s-\s/u;

/** Organisations whose first word would have to bend: "bei der Deutschen Bahn". */
const HAS_TO_BEND = /^(?:\p{Lu}\p{Ll}*(?:sche|liche|ische|ige)[srn]?|Freie[srn]?|Neue[srn]?)\s/u;

/** A role as its owner wrote it, without what stands around it on the page. */
function roleSaid({ title, english }: Extract<Term, { kind: 'role' }>): string | undefined {
  if (/^(?:former|retired)\b/i.test(english)) return undefined;
  const at = title.toLowerCase().indexOf(english.toLowerCase());
  const written = at < 0 ? title.trim() : title.slice(at, at + english.length);
  if (written.length > MAX_TITLE || (at < 0 && DIVIDED.test(written))) return undefined;
  if (/,/.test(written) || /^\P{Ll}{6,}$/u.test(written)) return undefined;
  return `${written.charAt(0).toUpperCase()}${written.slice(1)}`;
}

/** "Office of Tides" wants an article, and nobody knows which. */
function wantsUnknownArticle(name: string): boolean {
  return / of /i.test(name) && genderOf(name) === undefined;
}

/** What German has a word of its own for; a sentence about anything else is left out. */
export const say: Say = term => {
  const { english } = term;
  switch (term.kind) {
    case 'role':
      return roleSaid(term);
    case 'field':
      return FIELDS[english];
    case 'theme':
      return THEMES[english];
    case 'language':
      return LANGUAGES[english];
    case 'founding':
      return english === 'founded' ? 'gegründet' : 'mitgegründet';
    case 'organisation': {
      const name = english.replace(/^the /i, '');
      return HAS_TO_BEND.test(name) || wantsUnknownArticle(name) ? undefined : name;
    }
  }
};
