/**
 * Titles before a name, folded (lower case, no dots), and how a formal greeting writes them.
 * An empty string: dropped from the name, and not used in a greeting.
 */
export const NAME_TITLES: ReadonlyMap<string, string> = new Map([
  ['dr', 'Dr'],
  ['dra', 'Dra.'],
  ['prof', 'Prof.'],
  ['professor', 'Professor'],
  ['mr', 'Mr'],
  ['mrs', 'Mrs'],
  ['ms', 'Ms'],
  ['mx', 'Mx'],
  ['miss', 'Miss'],
  ['sir', 'Sir'],
  ['dame', 'Dame'],
  ['rev', 'Rev.'],
  ['hon', 'Hon.'],
  ['ing', 'Ing.'],
  ['mag', 'Mag.'],
  ['dipl-ing', ''],
  ['eng', ''],
  ['er', ''],
  ['ar', ''],
  ['adv', ''],
  ['ca', ''],
  ['cpa', ''],
  ['phd', ''],
]);

/** Longer titles first, so `Prof. Dr.` is greeted as one. */
export const TITLE_ORDER: readonly string[] = ['Prof.', 'Professor', 'Dr', 'Dra.'];
