import { FIRST_REQUEST_PLANS } from '../../src/message/composing/first-request-plans.ts';
import { LATER_PLANS } from '../../src/message/composing/later-plans.ts';
import { gapsOf } from '../../src/message/questions/fill-template.ts';
import { QUESTION_STAGES } from '../../src/message/questions/question.ts';
import { CHANNELS } from '../../src/message/terms.ts';
import type { Language } from '../../src/ui/languages/language.ts';

/** Parts that have words per topic; of these the one for "nothing more is known" must be there. */
const BY_TOPIC = ['reason', 'subject', 'about', 'about-them'];
/** Parts that say nothing where nothing more is known. */
const MAY_BE_SILENT = ['why-you', 'compliment'];

/** Lists of a lexicon that a language may have no use for. */
const MAY_BE_EMPTY = [
  'lexicon.nameConnectors',
  'lexicon.allowedRuns',
  'lexicon.sameNames',
  'lexicon.spelling.mayDouble',
  'lexicon.spelling.misspelt',
  'replies.neutral',
];

/** Every part that some plan calls for, by the name under which a pack has to hold it. */
function partsCalledFor(): readonly string[] {
  const plans = [
    ...Object.values(FIRST_REQUEST_PLANS),
    ...Object.values(LATER_PLANS).flatMap(plan => CHANNELS.map(channel => plan(channel))),
  ];
  const parts = plans.flatMap(({ paragraphs, subject }) => [
    ...paragraphs.flat(),
    ...(subject === undefined ? [] : [subject]),
  ]);
  return [...new Set([...parts, ...BY_TOPIC])]
    .filter(part => !MAY_BE_SILENT.includes(part))
    .map(part => (BY_TOPIC.includes(part) ? `${part}/plain` : part));
}

/** Names of the lists, sets and maps in a value that hold nothing, and of texts that say nothing. */
function emptyIn(value: unknown, path: string): string[] {
  if (value instanceof Set || value instanceof Map) return value.size === 0 ? [path] : [];
  if (Array.isArray(value)) return value.length === 0 ? [path] : [];
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([name, each]) => emptyIn(each, `${path}.${name}`));
}

/** What a language lacks before letters can be written in it, a sentence each; empty when it is whole. */
export function lackingIn({ phrases, questions, lexicon, replies }: Language): readonly string[] {
  const { language } = phrases;
  const others = Object.entries({ questions, lexicon, replies });
  const forAnybody = questions.templates.filter(
    ({ about, text }) => about === 'person' && gapsOf(text).length === 0,
  );
  return [
    ...others
      .filter(([, part]) => part.language !== language)
      .map(([name, part]) => `its ${name} are of "${part.language}"`),
    ...partsCalledFor()
      .filter(part => (phrases.parts[part] ?? []).length === 0)
      .map(part => `no words for the part "${part}" of a letter`),
    ...Object.entries(phrases.blanks)
      .filter(([, words]) => !/^\[[^[\]]+\]$/.test(words))
      .map(([blank]) => `no words in brackets for the blank "${blank}"`),
    ...QUESTION_STAGES.filter(stage => !forAnybody.some(one => one.stage === stage)).map(
      stage => `no question that can be put to anybody at the stage "${stage}"`,
    ),
    ...[...emptyIn(lexicon, 'lexicon'), ...emptyIn(replies, 'replies')]
      .filter(path => !MAY_BE_EMPTY.includes(path))
      .map(path => `no words in ${path}`),
  ].map(sentence => `${language}: ${sentence}.`);
}
