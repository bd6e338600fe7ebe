import type { Period } from '../../../profile/period.ts';
import { quotable } from '../../prose/de/clauses.ts';
import { accusative, nominative, preposition } from '../../prose/de/nouns.ts';
import { numberInWords } from '../../prose/de/numbers.ts';
import { say } from '../../prose/de/say.ts';
import { periodMonths } from '../../prose/en/dates.ts';
import { voiceOf } from '../../prose/en/person.ts';
import { LOOK_UP } from '../en/look-up.ts';
import { REMARKS } from '../en/remarks.ts';
import type { QuestionPack } from '../question-pack.ts';
import { SIGNS } from './question-signs.ts';
import { TEMPLATES } from './templates.ts';

/** From this many months on a role has been held long enough to have changed. */
const LONG_ENOUGH = 60;

/** `seit 2014`, once a role is old enough to have changed. */
function times(period: Period, now: number): Readonly<Record<string, string>> {
  const months = periodMonths(period, now);
  if (months === undefined || months < LONG_ENOUGH || period.start === undefined) return {};
  return { since: `seit ${period.start.year}` };
}

/** German questions; what is said to the sender about them is English, as the screens are. */
export const GERMAN_QUESTIONS: QuestionPack = {
  language: 'de',
  templates: TEMPLATES,
  filters: {
    nom: nominative,
    akk: accusative,
    bei: preposition('bei'),
    von: preposition('von'),
    aus: preposition('aus'),
    im: preposition('in'),
    ins: preposition('in', 'accusative'),
    count: numberInWords,
  },
  say,
  quote: quotable,
  saidToAuthor: () => undefined,
  isAboutAnother: (text, firstName) =>
    voiceOf(text, firstName) === 'third' || text.startsWith(`${firstName} `),
  times,
  ...SIGNS,
  remarks: REMARKS,
  lookUp: LOOK_UP,
};
