/**
 * Words of private life. A sentence that holds one is never quoted back to its
 * author: what somebody posted in a bad hour is not ours to bring up (A14). Wide on
 * purpose, since a quotation left out costs little.
 */
const KIN =
  '(?:own )?(?:son|daughter|kids?|child|children|baby|mother|father|mum|mom|dad|parents|sister|brother|family|grandmother|grandfather)';

const WORDS = [
  `my ${KIN}`,
  'my (?:illness|health|faith|church|surgery|body|weight|therapist)',
  'birthday|pregnan(?:t|cy)|maternity|paternity|parental leave|miscarriage',
  'married|marriage|wedding|divorced?|husband|wife|spouse|girlfriend|boyfriend|fianc[eé]e?',
  'diagnos(?:is|ed with)|cancer survivor|chemotherapy|depression|anxiety|burn-?out|burn(?:ed|t) out|disab(?:led|ility)|illness',
  'religion|religious|politics|political|voted?|elections?',
  'salary|earnings|debt|bankrupt(?:cy)?',
  'laid off|layoffs?|lay-off|redundan(?:t|cy)|(?:was|got|been) fired',
  'grief|grieving|funerals?|passed away|died',
  'visa status|immigration status|arrested|sexual orientation|gay|lesbian|transgender|ethnicity',
];

const PRIVATE = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'i');

/** Whether a text touches private life. Errs on the side of silence. */
export function isPrivateMatter(text: string): boolean {
  return PRIVATE.test(text.replaceAll('’', "'"));
}
