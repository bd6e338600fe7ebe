import type { Phrase } from '../phrase.ts';
import { type LoosePhrase, phrase as p, phrasesOf } from '../phrase.ts';

/** What the first letter was about, as after "es ging um", said to the person. */
const TO_THEM = {
  'change-of-field': p('move', 'full', 'Ihren Wechsel {fromField:aus} {toField:ins}'),
  'shared-path': p('move', 'full', 'Ihren Wechsel {fromField:aus} {toField:ins}'),
  'far-studies': p('way', 'full', 'Ihren Weg {toField:ins}'),
  return: p('return', 'full', 'Ihre Rückkehr {employer:zu}'),
  'size-or-sector-move': p('move', 'full', 'Ihren Wechsel {toEmployer:zu}'),
  'long-stay': p('years', 'full', 'Ihre Jahre {employer:bei}'),
  climb: p('way', 'full', 'Ihren Weg {employer:bei}'),
  founder: p('began', 'full', 'die Anfänge {employer:von}'),
  'new-role': p('start', 'full', 'Ihren Anfang {employer:bei}'),
  made: p('work', 'full', '„{work}“'),
  post: p('post', 'full', 'einen Satz aus Ihrem Beitrag'),
  volunteering: p('time', 'full', 'Ihr Engagement {organisation:bei}'),
  'current-role': p('role', 'full', 'Ihre Arbeit als {role}'),
  plain: p('work', 'full', 'Ihre Arbeit'),
} as const;

/** The same, said to somebody else, without guessing whether he or she. */
const OF_THEM = {
  'change-of-field': p('move', 'full', 'den Wechsel {fromField:aus} {toField:ins}'),
  'shared-path': p('move', 'full', 'den Wechsel {fromField:aus} {toField:ins}'),
  'far-studies': p('way', 'full', 'den Weg {toField:ins}'),
  return: p('return', 'full', 'die Rückkehr {employer:zu}'),
  'size-or-sector-move': p('move', 'full', 'den Wechsel {toEmployer:zu}'),
  'long-stay': p('years', 'full', 'die Jahre {employer:bei}'),
  climb: p('way', 'full', 'den Weg {employer:bei}'),
  founder: p('began', 'full', 'die Anfänge {employer:von}'),
  'new-role': p('start', 'full', 'den Anfang {employer:bei}'),
  made: p('work', 'full', '„{work}“'),
  post: p('post', 'full', 'einen Gedanken aus einem Beitrag'),
  volunteering: p('time', 'full', 'das Engagement {organisation:bei}'),
  'current-role': p('role', 'full', 'die Arbeit als {role}'),
  plain: p('work', 'full', 'die tägliche Arbeit'),
} as const;

function byTopic(part: string, topics: Readonly<Record<string, LoosePhrase>>) {
  return Object.entries(topics).map(([topic, one]): [string, readonly Phrase[]] => [
    `${part}/${topic}`,
    phrasesOf(`${part}/${topic}`, 'reason', [one]),
  ]);
}

/** What a letter is about by topic: `about/<topic>` and `about-them/<topic>`. */
export const ABOUTS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries([
  ...byTopic('about', TO_THEM),
  ...byTopic('about-them', OF_THEM),
]);
