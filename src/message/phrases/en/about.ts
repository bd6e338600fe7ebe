import type { LoosePhrase, Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** What the first letter was about, as after "about", said to the person. */
const TO_THEM = {
  'change-of-field': p('move', 'full', 'your move from {fromField} to {toField}'),
  'shared-path': p('move', 'full', 'your move from {fromField} to {toField}'),
  'far-studies': p('road', 'full', 'your road from {study} to {toField}'),
  return: p('return', 'full', 'your return to {employer}'),
  'size-or-sector-move': p('move', 'full', 'your move from {fromEmployer} to {toEmployer}'),
  'carried-over': p('road', 'full', 'your road from {from} to {to}'),
  'long-stay': p('years', 'full', 'your years at {employer}'),
  climb: p('road', 'full', 'your road from {from} to {to}'),
  founder: p('began', 'full', 'how {employer} began'),
  'first-of-kind': p('work', 'full', 'your work as {line:as} at {employer}'),
  'new-role': p('start', 'full', 'your start at {employer}'),
  made: p('work', 'full', 'your "{work}"'),
  post: [p('line', 'full', 'your line "{quote}"'), p('post', 'full', 'something you wrote')],
  'about-why': p('profile', 'full', 'what you write of your work'),
  volunteering: p('time', 'full', 'your time with {organisation}'),
  'current-role': p('role', 'full', 'your work as {role:as}'),
  headline: p('work', 'full', 'your work'),
  plain: p('work', 'full', 'your work'),
} as const;

/** The same, said to somebody else. */
const OF_THEM = {
  'change-of-field': p('move', 'full', 'their move from {fromField} to {toField}'),
  'shared-path': p('move', 'full', 'their move from {fromField} to {toField}'),
  'far-studies': p('road', 'full', 'their road from {study} to {toField}'),
  return: p('return', 'full', 'their return to {employer}'),
  'size-or-sector-move': p('move', 'full', 'their move from {fromEmployer} to {toEmployer}'),
  'carried-over': p('road', 'full', 'their road from {from} to {to}'),
  'long-stay': p('years', 'full', 'their years at {employer}'),
  climb: p('road', 'full', 'their road from {from} to {to}'),
  founder: p('began', 'full', 'how {employer} began'),
  'first-of-kind': p('work', 'full', 'their work as {line:as} at {employer}'),
  'new-role': p('start', 'full', 'their start at {employer}'),
  made: p('work', 'full', 'their "{work}"'),
  post: [p('line', 'full', 'their line "{quote}"'), p('post', 'full', 'something they wrote')],
  'about-why': p('profile', 'full', 'what they write of their work'),
  volunteering: p('time', 'full', 'their time with {organisation}'),
  'current-role': p('role', 'full', 'their work as {role:as}'),
  headline: p('work', 'full', 'their work'),
  plain: p('work', 'full', 'their work'),
} as const;

/** One way to name a topic, or several, the most telling first. */
type Ways = LoosePhrase | readonly LoosePhrase[];

function byTopic(part: string, topics: Readonly<Record<string, Ways>>) {
  return Object.entries(topics).map(([topic, ways]): [string, readonly Phrase[]] => [
    `${part}/${topic}`,
    phrasesOf(`${part}/${topic}`, 'reason', [ways].flat()),
  ]);
}

/** What a letter is about by topic: `about/<topic>` and `about-them/<topic>`. */
export const ABOUTS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries([
  ...byTopic('about', TO_THEM),
  ...byTopic('about-them', OF_THEM),
]);
