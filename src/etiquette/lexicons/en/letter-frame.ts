import { phrases } from '../../text/phrases.ts';

/** Greeting words, before the name. */
export const GREETINGS =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|howdy|hiya)(?: again)?(?![\p{L}\p{N}'-])/u;

/** Titles before a name. */
export const NAME_TITLES: readonly string[] = [
  'Dr',
  'Prof',
  'Professor',
  'Mr',
  'Ms',
  'Mrs',
  'Mx',
  'Judge',
  'Sir',
  'Dame',
  'Rev',
];

/** Greetings that name nobody. */
export const IMPERSONAL_GREETINGS = phrases(
  "(?:dear )?sirs?(?: ?(?:/|or|and) ?(?:madam|ma'am|madame))?",
  "dear (?:madam|ma'am)",
  'to whom (?:it|this) may concern',
  '(?:dear |hi |hello )?(?:hiring|recruiting|hr) (?:manager|team|department)',
  '(?:dear|hi|hello) (?:all|team|everyone|colleague|friend|professional|connection|member|hr)',
);

/** A line that begins the closing. */
export const SIGN_OFFS =
  /^(?:(?:with |my |the )?(?:(?:very )?(?:best|kind|kindest|warm|warmest|many|sincere) )?(?:wishes|regards|thanks)|all the best|all best|best|warmly|kindly|cheers|yours(?: (?:sincerely|faithfully|truly|gratefully))?|sincerely(?: yours)?|respectfully|gratefully|with (?:gratitude|appreciation|thanks|best wishes|kind regards|warm regards)|(?:many )?thanks(?: again| so much)?(?: and (?:best|kind) (?:wishes|regards))?|thank you(?: again| so much| very much| for (?:reading|your time))?|take care|talk soon|speak soon|until then|see you (?:then|on \w+|soon))(?:,|-|\.|!)?(?: ?[-\u2013\u2014]? ?\p{L}[\p{L}'-]*)?$/u;

/** Abbreviations that end no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'dr. mr. mrs. ms. mx. prof. rev. hon. st. sr. jr. e.g. i.e. etc. vs. inc. ltd. co. corp. dept. approx. no. fig. a.m. p.m.'.split(
    ' ',
  ),
);
