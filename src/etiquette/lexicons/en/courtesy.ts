import type { StockSentences } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';

/** Words that make it easy to say no (S6). */
export const EASY_OUT = phrases(
  '(?:no worries|no problem|not a problem|no trouble|no hard feelings|no offen[cs]e|no harm done|no matter)(?: \\p{L}+){0,3} (?:if|whatever|either way)',
  '(?:no worries|no problem|that is fine|all good|fine)(?: at all| whatsoever| too)?(?: if not| either way)',
  "don't worry (?:if|about it if|at all if)",
  'if not,',
  'if not(?= |$)',
  "(?:i(?:'d| would|'ll| will)?|we) (?:completely |fully |totally |quite |perfectly |entirely |absolutely |of course |well |also )*understand(?: \\p{L}+){0,2} if",
  "(?:i(?:'d| would|'ll| will)?|we) (?:completely |fully |totally |quite |perfectly |entirely |absolutely |of course |well )*understand(?: completely| fully| entirely| perfectly)?(?=[.!]|$)",
  '(?:perfectly|completely|absolutely|totally|entirely|quite|also|just as|equally|of course|really|all) (?:fine|ok|okay|all right|alright|understandable|good|reasonable|welcome)',
  "(?:that's|that is|it's|it is) (?:ok|okay|fine|all right|alright|understood)(?: too| as well)?",
  'feel free to (?:say no|decline|ignore|skip|pass|leave|not reply|disregard)',
  "(?:please )?(?:don't|do not) (?:feel (?:any |obliged|you have|you need|you must|that you|bad|pressed)|worry|hesitate to (?:say no|decline))",
  'no (?:need|obligation|pressure|expectation|hurry|rush) (?:to (?:reply|answer|respond|explain|write|say yes)|at all|whatsoever|either way)',
  "(?:there is|there's|absolutely|with|of course,?) no (?:obligation|pressure|need|expectation)",
  'no (?:obligation|pressure)(?= |$|\\.|,)',
  "if (?:you(?:'d| would) (?:rather|prefer)|now (?:isn't|is not)|this (?:isn't|is not)|it (?:isn't|is not|doesn't|does not|won't|can't|cannot)|that (?:isn't|is not|doesn't|does not)|you (?:can't|cannot|don't|do not|haven't|have not|aren't|are not|prefer|are too|have no)|the (?:time|timing|moment)|there (?:isn't|is not)|time (?:is|doesn't)|you're (?:too |not )|(?:this|it|that) (?:is|comes|came|falls|lands) (?:at )?(?:too|a bad|the wrong|not))",
  "(?:a|one|your)(?:n't)? (?:simple |short |quick |plain |honest |one-word |one-line |polite )*[\"'\u201c]?(?:no|not now|not right now|no thanks|no thank you)[\"'\u201d,]*(?: \\p{L}+)? (?:is|will|would|works|does)",
  '(?:say|saying|answer|reply|write|a) (?:just |simply )?["\u201c\']?(?:no|not now|not right now|no thanks|no thank you)(?:["\u201d\'.,]|$| )',
  `["'\u201c](?:no|not now|not right now|no,? thanks?|no,? thank you)["'\u201d] (?:is|would be|will do|does|works)`,
  '(?:either way|in any case|whatever you (?:decide|choose)|whichever way)',
  "(?:otherwise|then|and) (?:i'll|i will|i) (?:leave|let|won't|will not|not) (?:it|you|this|write|be|trouble|bother|ask|follow)",
  "(?:i|this) (?:won't|will not|shan't) (?:write|ask|bother|trouble|follow|chase|message|be in touch) (?:again|you|up)",
  'only if (?:you|it|that|this|the|and when)',
  'silence is (?:\\p{L}+ )?(?:an answer|fine|an? \\p{L}+)',
  'if (?:and only if )?(?:it|that) suits you',
);

/** Thanks in any form (S7). */
export const THANKS = phrases(
  'thanks?(?: you)?(?!giving)',
  'thankful',
  '(?:grateful|gratefully|gratitude|obliged)',
  "(?:i|i'd|i would|i'll|we|we'd|would|really|truly|much|very much|greatly|deeply|sincerely|so|do) appreciat(?:e|ed)",
  'appreciated',
  'much appreciat(?:e|ed)',
  'cheers',
);

/** Sentences a fix may add: plain, and grounded in nothing that could be untrue. */
export const STOCK_SENTENCES: StockSentences = {
  easyOut: 'If now is not a good time, a one-line "not now" is perfectly fine.',
  easyOutShort: 'No worries if not.',
  thanks: 'Thank you for reading this.',
  ask: 'Would you have {minutes} minutes for a short conversation?',
  greeting: 'Hi {name},',
};
