import { capitalise } from '../../prose/capitals.ts';
import { withArticle } from '../../prose/en/articles.ts';
import { seeking, seekingToo, toFindOut } from '../../prose/en/exploring.ts';
import { inField } from '../../prose/en/fields.ts';
import { lessonIs } from '../../prose/en/lesson.ts';
import { numberInWords } from '../../prose/en/numbers.ts';
import { possessive } from '../../prose/en/possessives.ts';
import { roleWithArticle } from '../../prose/en/roles.ts';
import type { Filter, Lead } from '../pack.ts';

/** What English does to values inside a sentence. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  /** `a nurse`, `an HR manager`; with no exception. */
  a: withArticle,
  /** After "as" or "became": `a nurse`, but `head of collections`. */
  as: roleWithArticle,
  count: text => (/^\d+$/.test(text) ? numberInWords(Number(text)) : text),
  /** With an end mark and a capital, as a sentence of the sender's needs them. */
  sentence: text => {
    const whole = /[.?!]$/.test(text) ? text : `${text}.`;
    return whole.startsWith('[') ? whole : capitalise(whole);
  },
  /** A question inside a sentence: its first word small, unless it is "I". */
  low: text => (/^I\b/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`),
  /** After a colon: `The list` becomes `the list`, while a name keeps its capital. */
  list: text =>
    text.replace(/^(?:The|An?|My|Our|Your|Some|To|That|This|Two|Three)\b/, word =>
      word.toLowerCase(),
    ),
  /** With its preposition: `in nursing`, `on the bench`. */
  in: inField,
  /** Inside quotation marks of our own. */
  inner: text => text.replaceAll('"', "'"),
  of: text => possessive(text),
};

/** Words that go before a value, chosen by what the value is. */
export const LEADS: Readonly<Record<string, Lead>> = {
  ing: seeking,
  finding: seekingToo,
  find: toFindOut,
  is: lessonIs,
};
