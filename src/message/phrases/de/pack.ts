import { capitalise } from '../../prose/capitals.ts';
import { quotable } from '../../prose/de/clauses.ts';
import { studied } from '../../prose/de/fields.ts';
import { accusative, nominative, preposition } from '../../prose/de/nouns.ts';
import { listOf, numberInWords } from '../../prose/de/numbers.ts';
import { say } from '../../prose/de/say.ts';
import { ENGLISH_SIGNS } from '../../prose/en/own-words-signs.ts';
import type { Filter, LanguagePack } from '../pack.ts';
import { clauseOrColon, clauseOrThing } from './lead-ins.ts';
import { GERMAN_PARTS } from './parts.ts';

/** What German does to values inside a sentence: it puts them into a case, with their preposition. */
const FILTERS: Readonly<Record<string, Filter>> = {
  nom: nominative,
  akk: accusative,
  bei: preposition('bei'),
  von: preposition('von'),
  zu: preposition('zu'),
  aus: preposition('aus'),
  im: preposition('in'),
  ins: preposition('in', 'accusative'),
  studiert: studied,
  count: numberInWords,
  sentence: text => {
    const whole = /[.?!]$/.test(text) ? text : `${text}.`;
    return whole.startsWith('[') ? whole : capitalise(whole);
  },
  /** Inside quotation marks of our own. */
  inner: text => text.replaceAll('„', '‚').replaceAll('“', '‘'),
};

/** How one says that an earlier message is so many days old. */
function ago(days: number): string | undefined {
  if (days < 5) return undefined;
  if (days < 10) return 'letzte Woche';
  if (days < 13) return 'vor anderthalb Wochen';
  if (days < 18) return 'vor zwei Wochen';
  if (days < 26) return 'vor drei Wochen';
  return days < 45 ? 'letzten Monat' : 'vor einiger Zeit';
}

/** What tells only what somebody is or does. */
const MERE_BIO =
  /^(?:ich (?:bin|arbeite|habe|leite|mein|lebe)|seit|derzeit|aktuell|mit \d)(?!\p{L})/iu;

/** German, with "Sie" throughout. */
export const GERMAN: LanguagePack = {
  language: 'de',
  parts: GERMAN_PARTS,
  filters: FILTERS,
  leads: { satz: clauseOrThing, doppelpunkt: clauseOrColon },
  blanks: {
    firstName: '[Ihr Name]',
    background: '[wer Sie sind, in wenigen Worten]',
    exploring: '[was Sie beschäftigt]',
    referrer: '[Name Ihrer Empfehlung]',
    introducer: '[Name der vermittelnden Person]',
    friend: '[Name einer gemeinsamen Bekanntschaft]',
    time: '[eine Zeit, die Ihnen passt]',
    learned: '[was Sie gelernt haben]',
    news: '[Ihre Neuigkeit]',
  },
  capitalise,
  capitalAfterGreeting: false,
  say,
  inRegister: text => text,
  quote: quotable,
  // Turning "ich" into "Sie" bends verbs: their words are quoted as they stand instead.
  saidToAuthor: () => undefined,
  ownWords: {
    isLesson: () => false,
    isMereBio: words => MERE_BIO.test(words) || ENGLISH_SIGNS.isMereBio(words),
    isOfAnother: (words, firstName) => ENGLISH_SIGNS.isOfAnother(words, firstName),
  },
  either: items => listOf(items, 'oder'),
  all: items => listOf(items, 'und'),
  ago,
};
