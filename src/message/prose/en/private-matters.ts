/**
 * Words of private life. Such a sentence is never quoted back to its author, and a
 * question that holds one is flagged: what somebody posted is not ours to bring up (A14).
 */
const WORDS =
  'age|aged|birthday|pregnan(?:t|cy)|maternity|paternity|married|marriage|wedding|divorced?|husband|wife|spouse|' +
  'partner and i|girlfriend|boyfriend|fianc[eé]e?|my (?:own )?(?:son|daughter|kids?|child|children|baby|mother|father|mum|mom|dad|parents|sister|brother|family|health|illness|faith|church)|' +
  'your (?:son|daughter|kids?|child|children|baby|mother|father|mum|mom|dad|parents|sister|brother|family|health|illness|faith|religion|salary|pay|photo|picture|looks|home|house|weight|age)|' +
  'diagnos(?:is|ed)|cancer survivor|chemotherapy|depression|anxiety|burn-?out|burned out|burnt out|disab(?:led|ility)|illness|surgery|' +
  'religion|religious|politics|vote[ds]?|election|salary|earn|earnings|how much (?:do|did) you make|' +
  'laid off|layoff|lay-off|redundan(?:t|cy)|fired|grief|grieving|funeral|passed away|died|funerals|miscarriage|' +
  'immigration status|visa|criminal|arrested|debt|bankrupt(?:cy)?|how old|sexual orientation|gay|lesbian|transgender|ethnicity|race';

const PRIVATE = new RegExp(`\\b(?:${WORDS})\\b`, 'i');

/** Whether a text touches private life. Errs on the side of silence. */
export function isPrivateMatter(text: string): boolean {
  return PRIVATE.test(text.replaceAll('’', "'"));
}
