import type { PraiseWords } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';

const BIG =
  '(?:amazing|incredible|outstanding|extraordinary|exceptional|phenomenal|astonishing|stunning|awesome|unbelievable|unparalleled|remarkable|legendary|magnificent|brilliant|inspirational|awe-inspiring|mind-blowing|fantastic|spectacular|stellar|world-class|exemplary|unmatched|impressive|inspiring|wonderful|superb|marvellous|marvelous|genius|visionary|illustrious|prestigious)';

/** Praise, much and little (L8, L9). */
export const PRAISE: PraiseWords = {
  strong: phrases(
    `(?:(?:so|truly|absolutely|really|very|incredibly|deeply|hugely|most|utterly|extremely|simply) )?${BIG}`,
    '(?:truly|deeply|incredibly|hugely|extremely|absolutely|so|very|immensely|thoroughly|greatly|highly) (?:impressed|inspired|amazed|admire|talented|accomplished|successful|gifted|respected|blown away|moved)',
    'blown away',
    'in awe',
    '(?:the|one of the|my) (?:very )?(?:best|greatest|finest|smartest|most \\p{L}+) (?:\\p{L}+ )?(?:people|person|leaders?|designers?|experts?|minds?|nurses?|judges?|curators?|professionals?|i)',
    'your biggest fan|huge fan|massive fan|big fan',
    'role model|my hero|my idol',
  ),
  courtesy:
    /(?:would|could|'d|will|'ll|may|might) (?:be|make)(?: (?:just|truly|really|absolutely|so|very|a|an|it))* ?$/u,
  vague: phrases(
    `(?:impressed|inspired|amazed|fascinated|intrigued|struck|blown away) (?:by|with) (?:all )?(?:you|your|the)(?: \\p{L}+){0,3} (?:career|profile|background|experience|journey|achievements?|accomplishments?|success(?:es)?|path|expertise|resume|cv|credentials|work|story|trajectory)`,
    `your (?:\\p{L}+ )?${BIG}(?: \\p{L}+)? (?:career|profile|background|experience|journey|achievements?|accomplishments?|success(?:es)?|path|expertise|story|trajectory|work)`,
    `your (?:career|profile|background|experience|journey|achievements?|accomplishments?|success|path|expertise|story|trajectory|work) (?:is|are|looks?|seems?|really|has been) (?:\\p{L}+ )?(?:${BIG}|great|interesting|amazing)`,
    'i (?:really |truly |greatly |deeply )?(?:admire|love|like|respect) (?:your (?:career|profile|background|experience|journey|achievements|success|expertise)|what you do|everything you do|you)(?=[.!,]|$)',
    "you(?:'re| are) (?:an? |such an? |truly |so |very )*(?:inspiration|legend|rock ?star|superstar|genius|role model|inspiring|amazing)",
  ),
  any: phrases(
    BIG,
    '(?:impressed|inspired|inspires|struck|fascinated|intrigued|moved|touched|charmed|delighted)',
    '(?:admire|admired|admiration|respect|enjoy(?:ed)?|love|loved|like|liked|appreciate[ds]?) (?:how|that|the|your|what|seeing|reading|hearing)',
    'caught my (?:eye|attention|interest)',
    '(?:stayed|stuck|stays|sticks) with me',
    '(?:made|makes|got|gets|set|had|has) me (?:think|thinking|smile|curious|wonder|wondering|stop|look)',
    '(?:thoughtful|careful|clear|fresh|rare|kind|generous|honest|brave|bold|beautiful|lovely|interesting|curious|useful|helpful|striking|unusual|fascinating)',
    'stood out|stands out|jumped out',
    '(?:made|makes) me want|in particular|there must be a (?:story|reason)',
    '(?:not many|few) people|no small thing|the obvious road|chosen .{2,60} twice',
    'congratulations|well done|bravo',
    'the (?:person|one) to ask|know(?:s)? (?:it|this|more|most|best)|expert',
    'good (?:example|reason|eye|work|ear)',
    'inside out|from the inside|better than (?:anything|anyone|anybody|most)|long enough to',
    'rather (?:ask|hear|learn)',
    "(?:i'd|i would) (?:\\p{L}+ )?(?:like|love) to (?:hear|know|understand) (?:how|why|what|where|more|about)",
    'i (?:\\p{L}+ )?(?:wonder|keep thinking|keep coming back|ask myself)',
    "i may (?:follow|do)|i've been thinking about|you've (?:actually|already) done",
    'courage|encourag(?:e|ed|es|ing)|hope(?:s|d)? to (?:make|take|do|follow|learn)',
  ),
};
