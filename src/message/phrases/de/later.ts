import type { Slot } from '../../draft.ts';
import type { LoosePhrase, Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Letters after the first: the reminder, a time, thanks, news. */
const PARTS: Readonly<Record<string, readonly [Slot, readonly LoosePhrase[]]>> = {
  'reminder-open': [
    'reason',
    [
      p('ago', 'short', '{ago} habe ich Ihnen geschrieben; es ging um {about}.'),
      p('while', 'short', 'vor einiger Zeit habe ich Ihnen geschrieben; es ging um {about}.'),
      p(
        'ago-full',
        'full',
        '{ago} habe ich Ihnen geschrieben; es ging um {about}. Vielleicht kam das in einem ungünstigen Moment.',
      ),
    ],
  ],
  'reminder-ask': [
    'ask',
    [
      p(
        'still',
        'short',
        'hätten Sie noch {minutes} Minuten für mich, am Telefon oder schriftlich?',
      ),
      p(
        'still-full',
        'full',
        'ich würde mich weiterhin freuen, davon zu hören. Hätten Sie in den nächsten Wochen {minutes} Minuten, am Telefon oder schriftlich?',
      ),
      p(
        'smaller',
        'full',
        'falls {minutes} Minuten am Telefon zu viel sind: Dürfte ich Ihnen eine einzige Frage schriftlich stellen?',
      ),
    ],
  ],
  'reminder-out': [
    'easy-out',
    [
      p('not-again', 'short', 'wenn nicht, schreibe ich nicht noch einmal.'),
      p(
        'no-need',
        'full',
        'wenn nicht, brauchen Sie nicht zu antworten, und ich schreibe nicht noch einmal.',
      ),
      p(
        'only-one',
        'full',
        'es bleibt bei dieser einen Erinnerung. Auch ein Nein oder gar keine Antwort ist in Ordnung.',
      ),
    ],
  ],
  'booking-glad': [
    'thanks',
    [
      p('glad', 'short', 'vielen Dank, das freut mich sehr.'),
      p(
        'time',
        'full',
        'vielen Dank, dass Sie sich die Zeit nehmen. Ich freue mich auf das Gespräch.',
      ),
    ],
  ],
  'booking-times': [
    'ask',
    [
      p('suit', 'short', 'würde es Ihnen so passen: {times}?'),
      p(
        'suit-full',
        'full',
        'würde es Ihnen so passen: {times}? Wenn nicht, nennen Sie einfach eine Zeit, und ich richte mich danach.',
      ),
    ],
  ],
  'booking-how': [
    'body',
    [
      p('call', 'short', 'ich rufe Sie an und halte mich an die {minutes} Minuten.', {
        when: ['far'],
      }),
      p(
        'number',
        'full',
        'sagen Sie mir gern, unter welcher Nummer ich Sie erreiche. Ich halte mich an die {minutes} Minuten.',
        { when: ['far'] },
      ),
      p(
        'any',
        'full',
        'sagen Sie mir gern, unter welcher Nummer oder wo ich Sie erreiche. Ich halte mich an die {minutes} Minuten.',
        { when: ['anywhere'] },
      ),
      p(
        'come',
        'full',
        'ich komme gern zu Ihnen, der Kaffee geht auf mich. Ich halte mich an die {minutes} Minuten.',
        { when: ['near'] },
      ),
      p(
        'clock',
        'short',
        'ich behalte die Uhr im Blick: {minutes} Minuten und nicht mehr, außer Sie möchten.',
      ),
    ],
  ],
  'booking-prepare': [
    'body',
    [
      p('questions', 'full', 'meine Fragen schicke ich Ihnen vorher, damit Sie wissen, was kommt.'),
      p('day-before', 'full', 'am Tag davor frage ich kurz nach, ob es noch passt.'),
    ],
  ],
  'thanks-open': [
    'thanks',
    [
      p('talk', 'short', 'vielen Dank für das Gespräch.'),
      p(
        'open',
        'full',
        'vielen Dank für das Gespräch und dafür, dass Sie so offen von Ihrer Arbeit erzählt haben.',
      ),
      p('patience', 'full', 'vielen Dank, dass Sie meine Fragen so geduldig beantwortet haben.'),
    ],
  ],
  'thanks-learned': [
    'compliment',
    [
      p('take', 'short', 'mitgenommen habe ich vor allem{learned:doppelpunkt}.'),
      p('think', 'full', 'seither geht mir vor allem eines durch den Kopf: {learned}.'),
      p('not-known', 'full', 'allein hätte ich das nicht herausgefunden: {learned}.'),
    ],
  ],
  'thanks-use': [
    'body',
    [
      p('use', 'short', 'das werde ich nutzen.'),
      p('next', 'full', 'das verändert, was ich als Nächstes tue.'),
    ],
  ],
  'thanks-else': [
    'question',
    [
      p('else', 'short', 'wen würden Sie an meiner Stelle noch fragen?'),
      p(
        'comes',
        'full',
        'wenn Ihnen noch jemand einfällt, den ich fragen sollte, freue ich mich über den Namen.',
      ),
    ],
  ],
  'thanks-else/named': [
    'thanks',
    [
      p('naming', 'short', 'danke auch für den Hinweis auf {named}.'),
      p(
        'next',
        'full',
        'danke auch für den Hinweis auf {named}. Ich erzähle Ihnen gern, wie es war.',
      ),
    ],
  ],
  'offer-own/promised': [
    'offer',
    [p('promise', 'short', 'was ich versprochen habe, bekommen Sie noch: {promised}.')],
  ],
  'thanks-touch/welcome': [
    'body',
    [
      p(
        'glad',
        'full',
        'schön, dass ich mich wieder melden darf. Ich lasse Sie wissen, was daraus wird.',
      ),
    ],
  ],
  'thanks-touch': [
    'body',
    [
      p('may-i', 'short', 'darf ich mich melden, wenn es etwas Neues gibt?'),
      p(
        'line',
        'full',
        'wenn es Ihnen recht ist, schreibe ich Ihnen in ein paar Zeilen, was daraus wird.',
      ),
    ],
  ],
  'touch-open': [
    'reason',
    [
      p('came', 'short', 'nochmals danke für Ihre Hilfe. Das ist daraus geworden:'),
      p(
        'news',
        'full',
        'nochmals vielen Dank für Ihre Zeit. Vielleicht interessiert Sie, was daraus geworden ist:',
      ),
    ],
  ],
  'touch-news': ['body', [p('own', 'full', '{news:sentence}')]],
  'touch-offer': ['offer', [p('turn', 'full', 'und wenn es Ihnen nützt, könnte ich {offer}.')]],
  'touch-out': [
    'easy-out',
    [
      p('no-need', 'short', 'Sie brauchen nicht zu antworten.'),
      p('only', 'full', 'Sie brauchen nicht zu antworten, ich wollte es Sie nur wissen lassen.'),
    ],
  ],
};

/** Every part of a later letter. */
export const LATER: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(PARTS).map(([part, [slot, list]]) => [part, phrasesOf(part, slot, list)]),
);
