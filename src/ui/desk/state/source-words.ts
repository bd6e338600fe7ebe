import type { Profile } from '../../../profile/profile.ts';
import { TEXTS } from '../texts.ts';
import { type FactRow, partOf, rowsOf } from './facts.ts';
import type { Sourced } from './sourced.ts';

/** Longest a fact is told in one line, in characters; an "about" may hold thousands. */
const LONGEST = 110;

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** The facts, each part of the page named once: `Nurse, St Brigid; Curator, a museum (Experience)`. */
function tell(rows: readonly FactRow[]): string {
  const parts = [...new Set(rows.map(partOf))];
  return parts
    .map(part => {
      const values = rows.filter(row => partOf(row) === part).map(row => short(row.brief));
      return TEXTS.source.facts(values.join('; '), TEXTS.sections[part]);
    })
    .join('; ');
}

function tellFacts(profile: Profile, refs: readonly string[]): string {
  const rows = rowsOf(profile).filter(row => refs.includes(row.ref));
  if (rows.length === 0) return TEXTS.source.gone;
  return rows.every(row => row.source.section === 'sender')
    ? TEXTS.source.corrected(tell(rows))
    : TEXTS.source.fact(tell(rows));
}

/** What stands behind some words of the letter, in one line. */
export function sourceWords({ source }: Sourced, profile: Profile): string {
  switch (source.kind) {
    case 'fact':
      return tellFacts(profile, source.facts);
    case 'sender':
    case 'own':
      return TEXTS.source.own;
    case 'statement':
      return TEXTS.source.ticked;
    case 'blank':
      return TEXTS.source.blank;
    case 'phrase':
      return TEXTS.source.phrase;
  }
}

/** Whether something stands behind the words: a fact, or the sender. */
export function isBacked({ source }: Sourced): boolean {
  return source.kind !== 'phrase' && source.kind !== 'blank';
}
