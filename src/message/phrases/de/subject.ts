import type { LoosePhrase, Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Three or four plain words that say what the letter is about. */
const BY_TOPIC = {
  'change-of-field': [
    p('move', 'full', 'Ihr Wechsel {toField:ins}'),
    p('change', 'short', 'Eine Frage zu Ihrem Wechsel'),
  ],
  'shared-path': [
    p('step', 'full', 'Ihr Schritt {toField:ins}'),
    p('short', 'short', 'Eine Frage zu Ihrem Schritt'),
  ],
  'far-studies': [
    p('way', 'full', 'Ihr Weg {toField:ins}'),
    p('short', 'short', 'Eine Frage zu Ihrem Weg'),
  ],
  return: [
    p('back', 'full', 'Ihre Rückkehr {employer:zu}'),
    p('short', 'short', 'Eine Frage zu Ihrer Rückkehr'),
  ],
  'long-stay': [
    p('years', 'full', 'Ihre Jahre {employer:bei}'),
    p('short', 'short', 'Eine Frage zu Ihren Jahren dort'),
  ],
  climb: [
    p('way', 'full', 'Ihr Weg {employer:bei}'),
    p('short', 'short', 'Eine Frage zu Ihrem Weg'),
  ],
  founder: [p('began', 'full', 'Wie {employer:nom} begann'), p('short', 'short', 'Wie es begann')],
  'new-role': [
    p('start', 'full', 'Ihr Anfang {employer:bei}'),
    p('short', 'short', 'Eine Frage zu Ihrem Anfang'),
  ],
  made: [p('work', 'full', 'Zu „{work}“'), p('short', 'short', 'Eine Frage zu Ihrer Arbeit')],
  post: [
    p('line', 'full', 'Ein Satz aus Ihrem Beitrag'),
    p('short', 'short', 'Ein Satz von Ihnen'),
  ],
  'about-why': [p('line', 'full', 'Ein Satz auf Ihrem Profil')],
  volunteering: [
    p('time', 'full', 'Ihr Engagement {organisation:bei}'),
    p('short', 'short', 'Eine Frage zu Ihrem Engagement'),
  ],
  'local-expert': [p('field', 'full', 'Eine Frage zu Ihrem Fach')],
  referral: [p('who', 'full', '{referrer} und eine Frage an Sie')],
  introduction: [p('who', 'full', 'Bekannt gemacht durch {introducer}')],
  mutuals: [p('know', 'full', 'Wir kennen beide {mutual}')],
  'shared-city': [p('city', 'full', 'Eine Frage aus {city}')],
  plain: [
    p('minutes', 'full', '{minutes} Minuten zu Ihrer Arbeit?'),
    p('question', 'full', 'Eine Frage zu Ihrer Arbeit'),
    p('short', 'short', 'Eine Frage'),
  ],
} as const;

/** Subjects of later letters, which are about what has happened since. */
const LATER = {
  'subject-booking': [p('time', 'full', 'Ein Termin für unser Gespräch')],
  'subject-thanks': [p('talk', 'full', 'Danke für Ihre Zeit')],
  'subject-answer': [p('thanks', 'full', 'Danke für Ihre Antwort')],
  'subject-news': [p('came', 'full', 'Was daraus geworden ist')],
  'subject-introduction': [
    p('who', 'full', 'Kontakt zu {fullName}?'),
    p('short', 'short', 'Eine kleine Bitte'),
  ],
  'subject-introducer': [
    p('how', 'full', 'Das Gespräch mit {fullName}'),
    p('short', 'short', 'Wie es war'),
  ],
} as const;

function named(prefix: string, parts: Readonly<Record<string, readonly LoosePhrase[]>>) {
  return Object.entries(parts).map(([name, list]): [string, readonly Phrase[]] => [
    `${prefix}${name}`,
    phrasesOf(`${prefix}${name}`, 'body', list),
  ]);
}

/** Subjects by topic, as `subject/<topic>`, and those of later letters. */
export const SUBJECTS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries([
  ...named('subject/', BY_TOPIC),
  ...named('', LATER),
]);
