import type { Letter, SentText } from '../review-types.ts';
import { type Analysis, analyse } from '../text/analyse.ts';
import { shingles } from './similarity.ts';

const analysed = new WeakMap<SentText, Map<string, Analysis>>();
const cut = new WeakMap<SentText, Set<string>>();

/** A text sent earlier, taken apart once as long as its object lives. */
export function sentAnalysis(sent: SentText, { channel, occasion, language }: Letter): Analysis {
  const known = analysed.get(sent) ?? new Map<string, Analysis>();
  analysed.set(sent, known);
  const done = known.get(language) ?? analyse({ text: sent.text, channel, occasion, language });
  known.set(language, done);
  return done;
}

/** The shingles of a text sent earlier. */
export function sentShingles(sent: SentText, letter: Letter): ReadonlySet<string> {
  const known = cut.get(sent) ?? shingles(sentAnalysis(sent, letter));
  cut.set(sent, known);
  return known;
}
