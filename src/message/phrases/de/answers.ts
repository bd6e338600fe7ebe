import type { Slot } from '../../draft.ts';
import type { LoosePhrase, Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Answers to a no, to a "not now" and to "ask my colleague": short, and without a second ask (A14). */
const PARTS: Readonly<Record<string, readonly [Slot, readonly LoosePhrase[]]>> = {
  'goodbye-open': [
    'thanks',
    [
      p('understand', 'short', 'danke für Ihre Antwort, das verstehe ich gut.'),
      p('plainly', 'full', 'vielen Dank für Ihre offene Antwort. Das verstehe ich gut.'),
    ],
  ],
  'goodbye-wish': [
    'body',
    [p('best', 'short', 'ich frage nicht noch einmal und wünsche Ihnen alles Gute.')],
  ],
  'not-now-open': [
    'thanks',
    [
      p('wait', 'short', 'danke für Ihre Antwort. Das hat Zeit.'),
      p('course', 'full', 'vielen Dank für Ihre Antwort. Das hat selbstverständlich Zeit.'),
    ],
  ],
  'not-now-later': [
    'body',
    [p('later', 'short', 'wenn ich darf, melde ich mich {later} noch einmal.')],
  ],
  'not-now-later/plain': [
    'body',
    [p('line', 'short', 'wenn es einmal besser passt, genügt eine Zeile.')],
  ],
  'not-now-wish': ['body', [p('well', 'full', 'bis dahin alles Gute für Ihre Arbeit.')]],
  'colleague-thanks': [
    'thanks',
    [p('pointing', 'short', 'vielen Dank für den Hinweis auf {colleague}.')],
  ],
  'colleague-thanks/plain': [
    'thanks',
    [p('pointing', 'full', 'vielen Dank für Ihre Antwort und den Hinweis.')],
  ],
  'colleague-how': [
    'question',
    [
      p('name', 'short', 'darf ich dabei Ihren Namen nennen?'),
      p(
        'name-full',
        'full',
        'darf ich dabei Ihren Namen nennen? Ich erzähle Ihnen gern, wie es war.',
      ),
    ],
  ],
};

/** Every part of an answer. */
export const ANSWERS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(PARTS).map(([part, [slot, list]]) => [part, phrasesOf(part, slot, list)]),
);
