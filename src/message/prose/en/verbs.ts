/**
 * Finite verbs common in posts and about texts. A clause without one is a title
 * or a fragment ("Ten years in wards."), not a thought that can be quoted alone.
 */
const FORMS =
  "am is are was were 'm 're 's be been has have had 've do does did can could will would shall should may might must " +
  'become becomes became begin begins began believe believes bring brings brought build builds built ' +
  'care cares change changes choose chooses chose come comes came cost costs deserve deserves ' +
  'design designs draw draws drew fail fails feel feels felt find finds found follow follows ' +
  'get gets got give gives gave go goes went grow grows grew hear hears heard help helps hire hires ' +
  'hold holds held keep keeps kept know knows knew lead leads led learn learns learnt leave leaves left ' +
  'let lets like likes listen listens live lives look looks lose loses lost love loves make makes made ' +
  'matter matters mean means meant meet meets met miss misses move moves need needs owe owes pay pays paid ' +
  'put puts read reads remember remembers run runs ran save saves saw say says said see sees seem seems ' +
  'sell sells sold send sends sent sit sits sat sleep slept solve solves speak speaks spoke spend spends spent ' +
  'stand stands stood start starts stay stays stop stops take takes took talk talks teach teaches taught ' +
  'tell tells told tend tends think thinks thought treat treats trust trusts try tries turn turns ' +
  'understand understands understood use uses want wants win wins won wish wishes wonder wonders ' +
  'work works worry worries write writes wrote happen happens belong belongs break breaks broke carry carries ' +
  'cook cooks depend depends die dies drive drives drove eat eats ate end ends fall falls fell fit fits ' +
  'forget forgets forgot hope hopes judge judges last lasts lie lies outlast outlasts prefer prefers ' +
  'reach reaches remain remains require requires rest rests show shows sound sounds survive survives vanish vanishes';

const VERBS: ReadonlySet<string> = new Set(FORMS.split(' '));

/** Words ending in -ed that are seldom finite verbs at the end of a noun phrase. */
const NOT_PAST = new Set([
  'bed',
  'red',
  'shed',
  'seed',
  'need',
  'speed',
  'feed',
  'breed',
  'hundred',
  'sacred',
]);

/** Whether a lower-case word can be the verb that makes a clause whole. */
export function isFiniteVerb(word: string): boolean {
  if (VERBS.has(word)) return true;
  if (/n't$/.test(word)) return true;
  const contracted = /'(?:m|re|ve|d|ll|s)$/.exec(word);
  if (contracted !== null)
    return !/'s$/.test(word) || /^(?:it|that|there|he|she|what|who|here|where)'s$/.test(word);
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word);
}
