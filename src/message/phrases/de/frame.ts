import { phrase as p, phrasesOf } from '../phrase.ts';

/**
 * How a letter begins and ends. Greeted by the whole name: a first name alone does not go with
 * "Sie", and "Herr" or "Frau" would have to be guessed.
 */

export const GREETING = phrasesOf('greeting', 'greeting', [
  p('guten-tag', 'full', 'Guten Tag {fullName},'),
]);

export const GREETING_NOTE = phrasesOf('greeting-note', 'greeting', [
  p('guten-tag', 'short', 'Guten Tag {fullName},'),
]);

export const GREETING_SPOKEN = phrasesOf('greeting-spoken', 'greeting', [
  p('name', 'short', 'Guten Tag {fullName}, mein Name ist {sender}.'),
]);

/** For names so long that the channel holds nothing beside them. */
export const GREETING_WITHOUT_NAME = phrasesOf('greeting/plain', 'greeting', [
  p('bare', 'full', 'Guten Tag,'),
]);

/** The one in between, whom the sender knows. */
export const GREETING_INTRODUCER = phrasesOf('greeting-introducer', 'greeting', [
  p('guten-tag', 'full', 'Guten Tag {introducerName},'),
]);

export const THANKS = phrasesOf('thanks', 'thanks', [
  p('reading', 'short', 'Danke fürs Lesen.'),
  p('time', 'full', 'Vielen Dank, dass Sie sich die Zeit zum Lesen genommen haben.'),
  p('either-way', 'full', 'So oder so: Vielen Dank fürs Lesen.'),
]);

const BOTH = { slots: ['thanks', 'sign-off'] } as const;

/** The end of an invitation note: thanks and name in one. */
export const CLOSE_NOTE = phrasesOf('close-note', 'thanks', [
  p('danke', 'short', 'Danke,|{sender}', BOTH),
  p('vielen-dank', 'short', 'Vielen Dank,|{sender}', BOTH),
]);

/** The last words and the name, without a comma between, as German has it. */
export const SIGN_OFF = phrasesOf('sign-off', 'sign-off', [
  p('own', 'full', '{signOff}\n{sender}', { when: ['own-closing'] }),
  p('viele', 'full', 'Viele Grüße\n{sender}', { register: 'warm', when: ['default-closing'] }),
  p('herzliche', 'full', 'Herzliche Grüße\n{sender}', {
    register: 'warm',
    when: ['default-closing'],
  }),
  p('freundliche', 'full', 'Mit freundlichen Grüßen\n{sender}', {
    register: 'formal',
    when: ['default-closing'],
  }),
  p('name-only', 'bare', '{sender}'),
]);

/** The one sentence only the sender can write; it stands as they wrote it. */
export const PERSONAL = phrasesOf('personal', 'personal', [
  p('own', 'full', '{personal:sentence}'),
]);

/** A line of theirs beside the reason, quoted as it stands. */
export const OWN_WORDS = phrasesOf('own-words', 'compliment', [
  p('curious', 'full', 'Auch Ihr Satz „{words}“ hat mich neugierig gemacht.'),
  p('more', 'full', 'Sie schreiben auch: „{words}“. Darüber würde ich gern mehr hören.'),
  p('line', 'short', 'Ihr Satz „{words}“ gefällt mir.'),
]);

/** Who is asking, and what for. */
export const BRIDGE = phrasesOf('bridge', 'bridge', [
  p('am', 'short', 'Ich bin {background}.'),
  p('about-me', 'short', 'Kurz zu mir: Ich bin {background}.'),
  p('exploring', 'short', 'Mich beschäftigt gerade{exploring:satz}.', {
    when: ['other-path', 'brief'],
  }),
  p('both', 'full', 'Ich bin {background}. Gerade beschäftigt mich{exploring:satz}.'),
  p(
    'both-me',
    'full',
    'Kurz zu mir: Ich bin {background}. Mich beschäftigt gerade{exploring:satz}.',
  ),
]);
