import type { TextRange } from '../finding.ts';
import type { Analysis } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

/** A length of time named in the body. */
export interface NamedTime extends TextRange {
  readonly minutes: number;
}

/** Every length of time in the body; of a span (`20 to 40 minutes`) the longer end. */
export function namedTimes({ folded, body, lexicon }: Analysis): NamedTime[] {
  if (lexicon === undefined) return [];
  const own = folded.slice(body.start, body.end);
  const figures = [...own.matchAll(lexicon.ask.minutes)].map(match => ({
    start: body.start + match.index,
    end: body.start + match.index + match[0].length,
    minutes: Number(match[2] ?? match[1]),
  }));
  const named = findPhrases(own, lexicon.ask.lengths, body.start).map(({ start, end, phrase }) => ({
    start,
    end,
    minutes: phrase.minutes,
  }));
  return [...figures, ...named];
}
