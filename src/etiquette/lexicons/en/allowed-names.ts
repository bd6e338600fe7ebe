const NAMES = `
i i'd i'm i've i'll
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
spring summer autumn winter christmas easter ramadan eid diwali hanukkah thanksgiving
english french german spanish italian portuguese dutch polish swedish norwegian danish finnish greek turkish arabic hebrew hindi urdu bengali punjabi tamil mandarin cantonese chinese japanese korean russian ukrainian romanian hungarian czech welsh irish scottish gaelic swahili yoruba igbo hausa
linkedin zoom skype whatsapp facetime asap fyi btw diy
am pm gmt bst cet cest est edt pst pdt utc ok ps re cv faq q a covid
mr mrs ms mx dr prof sir madam
internet web wifi
`;

/** Capitalised words that make no claim about anybody; accents and case dropped. */
export const ALLOWED_NAMES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean));

/** Ways to call that have names of several words. */
export const ALLOWED_RUNS: ReadonlySet<string> = new Set([
  'google meet',
  'microsoft teams',
  'teams',
  'signal',
  'telegram',
  'google calendar',
]);

/** Lower-case words inside names. */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set([
  'of',
  'de',
  'la',
  'du',
  'des',
  'del',
  'the',
]);

/** Different words for one place or thing. */
export const SAME_NAMES: readonly (readonly string[])[] = [
  [
    'uk',
    'united kingdom',
    'britain',
    'great britain',
    'england',
    'scotland',
    'wales',
    'northern ireland',
  ],
  ['british', 'united kingdom', 'england', 'scotland', 'wales'],
  ['us', 'usa', 'united states', 'america', 'american'],
  ['uae', 'united arab emirates'],
  ['nyc', 'new york'],
  ['la', 'los angeles'],
  ['uni', 'university'],
];
