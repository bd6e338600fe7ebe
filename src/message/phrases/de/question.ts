import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** How a question of the kit is led in after the ask: it says what the minutes are for (A8). */
export const QUESTION_LEADS = phrasesOf('question', 'question', [
  p('first', 'full', 'Meine erste Frage wäre: {question}'),
  p('instance', 'full', 'Ich würde zum Beispiel fragen: {question}'),
  p('short', 'short', 'Eine Frage vorweg: {question}'),
]);

/** Questions that lean on what the letter has just said, by its topic; `plain` where nothing is known. */
const BY_TOPIC = {
  'change-of-field': [
    p('unlearn', 'full', 'Als Erstes würde ich fragen, was Sie sich abgewöhnen mussten.'),
    p('time', 'full', 'Vor allem wüsste ich gern, woran Sie gemerkt haben, dass es Zeit war.'),
    p('surprised', 'short', 'Was hat Sie dort am meisten überrascht?'),
  ],
  'shared-path': [
    p('year', 'full', 'Als Erstes würde ich fragen, wie das erste Jahr wirklich war.'),
    p('harder', 'full', 'Vor allem wüsste ich gern, was schwerer war als erwartet.'),
    p('unlearn', 'short', 'Was mussten Sie sich abgewöhnen?'),
  ],
  'long-stay': [
    p('kept', 'full', 'Als Erstes würde ich fragen, was sich seit Ihrem Anfang verändert hat.'),
    p('forward', 'full', 'Vor allem wüsste ich gern, worauf Sie sich noch immer freuen.'),
  ],
  climb: [
    p('step', 'full', 'Als Erstes würde ich fragen, welcher Schritt der schwerste war.'),
    p(
      'still',
      'full',
      'Vor allem wüsste ich gern, was Ihnen aus der Anfangszeit noch heute hilft.',
    ),
  ],
  founder: [
    p('year', 'full', 'Als Erstes würde ich fragen, wie das erste Jahr wirklich war.'),
    p('harder', 'short', 'Was war schwerer als gedacht?'),
  ],
  return: [p('different', 'full', 'Als Erstes würde ich fragen, was beim zweiten Mal anders war.')],
  'new-role': [
    p('surprised', 'full', 'Als Erstes würde ich fragen, was Sie bisher überrascht hat.'),
  ],
  'current-role': [
    p('harder', 'full', 'Als Erstes würde ich fragen, was schwerer ist, als es aussieht.'),
    p('day', 'full', 'Vor allem wüsste ich gern, was einen guten Tag ausmacht.'),
    p('harder-short', 'short', 'Was ist schwerer, als es aussieht?'),
  ],
  post: [p('led', 'full', 'Vor allem wüsste ich gern, wie Sie zu diesem Gedanken gekommen sind.')],
  plain: [
    p('came', 'full', 'Als Erstes würde ich fragen, wie Sie dazu gekommen sind.'),
    p('day', 'full', 'Vor allem wüsste ich gern, was einen guten Tag ausmacht.'),
    p('wish', 'short', 'Was hätten Sie gern schon am Anfang gewusst?'),
  ],
} as const;

/** Questions by topic, as `question/<topic>`. */
export const QUESTIONS: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(BY_TOPIC).map(([topic, list]) => {
    const part = `question/${topic}`;
    return [part, phrasesOf(part, 'question', list)];
  }),
);
