import type { Fix } from '../finding.ts';
import { findingOf } from '../finding-of.ts';
import type { Opener } from '../lexicon.ts';
import type { Rule } from '../review-types.ts';
import { removing } from '../text/amend.ts';
import { type Analysis, analyse, type Sentence } from '../text/analyse.ts';
import { findPhrases, type Hit } from '../text/phrases.ts';

const TRAITS = {
  rule: 'L4',
  dimension: 'why',
  severity: 'warn',
  source: 'lists of worn phrases',
} as const;

/** L4: the first sentence is the one that is read; do not spend it on words for anybody. */
export const deadOpeners: Rule = {
  id: 'L4',
  check(letter) {
    const analysis = analyse(letter);
    const first = analysis.sentences[0];
    if (first === undefined || letter.channel === 'spoken') return [];
    const hit = findPhrases(first.folded, analysis.lexicon?.deadOpeners, first.start).find(
      ({ start }) => opens(analysis.text, first, start),
    );
    if (hit === undefined) return [];
    return [
      findingOf(
        TRAITS,
        'This could open any letter: let the first words say why you write to them.',
        hit,
        fixFor(analysis, first, hit),
      ),
    ];
  },
};

/** Words that may go before a dead opener without waking it: "Well, first of all". */
const LEAD_IN = 3;

/** Only a sentence that begins with it is dead: "one line of yours is why I'm writing" is not. */
function opens(text: string, { start }: Sentence, at: number): boolean {
  return text.slice(start, at).split(/\s+/).filter(Boolean).length <= LEAD_IN;
}

/** Without the sentence when it says nothing else; without the opener when the rest stands. */
function fixFor(analysis: Analysis, first: Sentence, hit: Hit<Opener>): Fix | undefined {
  const { text } = analysis;
  const rest = text.slice(hit.end, first.end).replace(/[\s.!?,]/g, '');
  if (rest === '' && analysis.sentences.length > 1)
    return removing(text, first, 'Remove this sentence');
  if (hit.phrase.drop !== true || hit.start !== first.start) return undefined;
  const next = /\S/.exec(text.slice(hit.end));
  if (next === null) return undefined;
  const end = hit.end + next.index + 1;
  return { label: 'Remove it', range: { start: hit.start, end }, text: next[0].toUpperCase() };
}
