/**
 * Words that stand for "until now". They only confirm: the rule is structural (the right
 * side of a date range holds no digit), so a word missing here still reads as current.
 */
export const PRESENT_WORDS: ReadonlySet<string> = new Set([
  'present',
  'current',
  'now',
  'actualidad',
  'presente',
  "aujourd'hui",
  'heute',
  'o momento',
  'oggi',
  'heden',
  'obecnie',
  'g\u00fcn\u00fcm\u00fcz',
  'halen',
  '\u73fe\u5728',
  '\u81f3\u4eca',
  '\u73b0\u5728',
  '\ud604\uc7ac',
  '\u0627\u0644\u0622\u0646',
  '\u062d\u062a\u0649 \u0627\u0644\u0622\u0646',
]);
