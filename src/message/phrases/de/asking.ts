import { phrase as p, phrasesOf } from '../phrase.ts';

/** The one small ask, and the way to a no (A5, S6). */

const FAR = { when: ['far'] } as const;
const NEAR = { when: ['near'] } as const;
const ANYWHERE = { when: ['anywhere'] } as const;

const BRIEF_NEAR = [
  p('near-meet', 'short', 'Hätten Sie {minutes} Minuten, bei einem Kaffee oder am Telefon?', NEAR),
  p('near-come', 'short', 'Dürfte ich für {minutes} Minuten vorbeikommen oder anrufen?', NEAR),
];

const BRIEF = [
  p(
    'far-either',
    'short',
    'Hätten Sie {minutes} Minuten für mich, am Telefon oder schriftlich?',
    FAR,
  ),
  p('far-call', 'short', 'Dürfte ich Sie für {minutes} Minuten anrufen oder Ihnen schreiben?', FAR),
  p(
    'any-either',
    'short',
    'Hätten Sie {minutes} Minuten für mich, am Telefon oder schriftlich?',
    ANYWHERE,
  ),
  p(
    'any-person',
    'short',
    'Hätten Sie {minutes} Minuten für mich, persönlich oder am Telefon?',
    ANYWHERE,
  ),
  ...BRIEF_NEAR,
];

const FULL = [
  p(
    'any-suits',
    'full',
    'Hätten Sie irgendwann {minutes} Minuten für mich, am Telefon oder wie es Ihnen am liebsten ist? Ein paar Zeilen würden mir ebenso helfen.',
    ANYWHERE,
  ),
  p(
    'any-weeks',
    'full',
    'Könnten wir in den nächsten Wochen einmal {minutes} Minuten sprechen? Wenn Ihnen Schreiben lieber ist, schicke ich Ihnen gern zwei oder drei Fragen.',
    ANYWHERE,
  ),
  p(
    'far-suits',
    'full',
    'Hätten Sie irgendwann {minutes} Minuten für ein Telefonat? Ein paar Zeilen würden mir ebenso helfen.',
    FAR,
  ),
  p(
    'far-weeks',
    'full',
    'Dürfte ich Sie in den nächsten Wochen einmal für {minutes} Minuten anrufen? Wenn Ihnen Schreiben lieber ist, schicke ich Ihnen gern zwei oder drei Fragen.',
    FAR,
  ),
  p(
    'near-coffee',
    'full',
    'Darf ich Sie in der Nähe Ihrer Arbeit auf einen Kaffee einladen? {minutes} Minuten würden genügen, und ein Telefonat wäre mir ebenso recht.',
    NEAR,
  ),
  p(
    'near-both',
    'full',
    'Wir sind beide in {city}: Dürfte ich für {minutes} Minuten bei Ihnen vorbeikommen? Wenn ein Telefonat einfacher ist, gern auch so.',
    NEAR,
  ),
];

/** The ask of a letter: it always names more than one way. */
export const ASK = phrasesOf('ask', 'ask', [...BRIEF, ...FULL]);

/** The ask of an invitation note. */
export const ASK_NOTE = phrasesOf('ask-note', 'ask', [
  p('have', 'short', 'Hätten Sie {minutes} Minuten für mich?'),
  p('phone', 'short', 'Hätten Sie {minutes} Minuten für ein Telefonat?'),
  p('may-call', 'short', 'Dürfte ich Sie für {minutes} Minuten anrufen?'),
  p('talk', 'short', 'Könnten wir einmal {minutes} Minuten sprechen?'),
  ...BRIEF_NEAR,
]);

/** The ask, said aloud. */
export const ASK_SPOKEN = phrasesOf('ask-spoken', 'ask', [
  p('some-day', 'short', 'Hätten Sie irgendwann {minutes} Minuten für mich?'),
  p(
    'now-or-later',
    'short',
    'Hätten Sie {minutes} Minuten für mich, jetzt oder an einem anderen Tag?',
  ),
]);

/** Words to say no with, which never sound as if a no were feared. */
export const EASY_OUT = phrasesOf('easy-out', 'easy-out', [
  p('no-fine', 'short', 'Ein Nein ist völlig in Ordnung.'),
  p('if-not', 'short', 'Wenn nicht, ist das auch in Ordnung.'),
  p('as-well', 'short', 'Wenn nicht, auch gut.', { register: 'warm', when: ['brief'] }),
  p('no-well', 'short', 'Auch ein Nein ist mir recht.'),
  p('not-now', 'short', '„Passt gerade nicht“ genügt mir als Antwort.'),
  p('one-line', 'full', 'Wenn es gerade nicht passt, genügt ein kurzes Nein.'),
  p(
    'no-reason',
    'full',
    'Wenn Sie lieber nicht möchten, sagen Sie es einfach, ganz ohne Begründung.',
  ),
  p(
    'your-time',
    'full',
    'Es ist Ihre Zeit: Ein Nein ist mir als Antwort genauso recht wie ein Ja.',
  ),
]);

/** The way out, said aloud. */
export const EASY_OUT_SPOKEN = phrasesOf('easy-out-spoken', 'easy-out', [
  p('moment', 'short', 'Wenn es gerade nicht passt, sagen Sie es einfach. Vielen Dank.'),
  p('rather', 'short', 'Wenn Sie lieber nicht möchten, ist das in Ordnung. Vielen Dank.'),
]);

/** Something back (A11), from the sender's own list: as after "könnte ich". */
export const OFFER = phrasesOf('offer', 'offer', [
  p('could', 'short', 'Im Gegenzug könnte ich {offer}.'),
  p('gladly', 'full', 'Gern würde ich {offer}.'),
  p('if-useful', 'full', 'Wenn es Ihnen nützt, könnte ich {offer}.'),
]);

/** What everybody who asks around can give: what they find out. */
export const OFFER_FINDINGS = phrasesOf('offer/plain', 'offer', [
  p('findings', 'full', 'Was ich dabei erfahre, gebe ich gern an Sie weiter.'),
  p('findings-short', 'short', 'Gern erzähle ich Ihnen, was ich dabei erfahre.'),
]);
