import type { Slot } from '../../draft.ts';
import type { LoosePhrase, Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Letters to the person in between: the request for an introduction (A2), and how it went (A13). */
const PARTS: Readonly<Record<string, readonly [Slot, readonly LoosePhrase[]]>> = {
  'intro-open': [
    'reason',
    [
      p('know', 'short', 'ich glaube, Sie kennen {fullName}. Mir geht es um {aboutThem}.'),
      p('know-bare', 'bare', 'ich glaube, Sie kennen {fullName}.'),
      p(
        'favour',
        'full',
        'ich habe eine kleine Bitte: Ich würde {fullName} gern etwas fragen, und ich glaube, Sie kennen einander. Es geht mir um {aboutThem}.',
      ),
    ],
  ],
  'intro-open/colleague': [
    'reason',
    [
      p(
        'both',
        'short',
        'ich glaube, {fullName} arbeitet wie Sie {friendPlace:bei}. Mir geht es um {aboutThem}.',
      ),
      p('both-bare', 'bare', 'ich glaube, {fullName} arbeitet wie Sie {friendPlace:bei}.'),
    ],
  ],
  'intro-open/perhaps': [
    'reason',
    [
      p('happen', 'short', 'kennen Sie zufällig {fullName}? Mir geht es um {aboutThem}.'),
      p('happen-bare', 'bare', 'kennen Sie zufällig {fullName}?'),
    ],
  ],
  'intro-ask': [
    'ask',
    [
      p('touch', 'short', 'könnten Sie uns bekannt machen? {minutes} Minuten würden genügen.'),
      p(
        'willing',
        'full',
        'wären Sie bereit, uns bekannt zu machen? Mehr als {minutes} Minuten brauche ich nicht, am Telefon oder schriftlich.',
      ),
    ],
  ],
  'intro-ask/colleague': [
    'ask',
    [
      p(
        'touch',
        'short',
        'wenn Sie sich kennen: Könnten Sie uns bekannt machen? {minutes} Minuten würden genügen.',
      ),
    ],
  ],
  'intro-ask/perhaps': [
    'ask',
    [
      p(
        'touch',
        'short',
        'wenn ja: Könnten Sie uns bekannt machen? {minutes} Minuten würden genügen.',
      ),
    ],
  ],
  'intro-out': [
    'easy-out',
    [
      p('no', 'short', 'wenn Sie lieber nicht möchten, ist das völlig in Ordnung.'),
      p('well', 'full', 'wenn Ihnen das unangenehm wäre, ist das völlig in Ordnung.'),
    ],
  ],
  'intro-thanks': ['thanks', [p('either', 'short', 'so oder so: Vielen Dank.')]],
  'intro-forward': [
    'body',
    [
      p(
        'lines',
        'short',
        'Zum Weiterleiten, wenn Sie mögen:\n\n„Ich bin {background}. Mir geht es um {about:inner}. Hätten Sie {minutes} Minuten für mich, am Telefon oder schriftlich? Ein Nein ist völlig in Ordnung. {sender}“',
      ),
    ],
  ],
  'news-open': [
    'reason',
    [
      p('talked', 'short', 'dank Ihnen haben {fullName} und ich miteinander gesprochen.'),
      p(
        'how',
        'full',
        'dank Ihnen haben {fullName} und ich miteinander gesprochen, und ich möchte Ihnen erzählen, wie es war.',
      ),
    ],
  ],
  'news-what': [
    'body',
    [p('take', 'full', 'mitgenommen habe ich vor allem{learned:doppelpunkt}.')],
  ],
  'news-what/news': ['body', [p('own', 'full', '{news:sentence}')]],
  'news-thanks': [
    'thanks',
    [
      p('door', 'short', 'vielen Dank fürs Vermitteln.'),
      p(
        'return',
        'full',
        'vielen Dank fürs Vermitteln. Wenn ich einmal dasselbe für Sie tun kann, sagen Sie es mir.',
      ),
    ],
  ],
};

/** Every part of a letter to somebody in between. */
export const INTRODUCER: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(PARTS).map(([part, [slot, list]]) => [part, phrasesOf(part, slot, list)]),
);
