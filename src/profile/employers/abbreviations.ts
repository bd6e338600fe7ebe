/**
 * Words of names that are written short by habit, each with the one word it stands for.
 * What may stand for two words ("Assoc.", "Inst.", "Tech") is left as it is.
 */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  acad: 'academy',
  bros: 'brothers',
  ctr: 'centre',
  center: 'centre',
  dept: 'department',
  govt: 'government',
  hosp: 'hospital',
  intl: 'international',
  labs: 'laboratories',
  mfg: 'manufacturing',
  mgmt: 'management',
  natl: 'national',
  saint: 'st',
  svcs: 'services',
  uni: 'university',
  univ: 'university',
};

/** A folded name with the words written out that are often written short. */
export function writtenOut(folded: string): string {
  return folded
    .split(' ')
    .map(word => (Object.hasOwn(SHORT_WORDS, word) ? SHORT_WORDS[word] : word))
    .join(' ');
}
