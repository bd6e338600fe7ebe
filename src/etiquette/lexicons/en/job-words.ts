import type { WeighedPhrase } from '../../lexicon.ts';

const strong = (...patterns: string[]): WeighedPhrase[] =>
  patterns.map(pattern => ({ pattern, weight: 'strong' }));
const soft = (...patterns: string[]): WeighedPhrase[] =>
  patterns.map(pattern => ({ pattern, weight: 'soft' }));

const OPENINGS = '(?:openings?|vacanc(?:y|ies)|positions?|roles?|opportunit(?:y|ies)|jobs?)';
const DOCUMENT = '(?:cv|r\u00e9sum\u00e9|resum\u00e9|resume|cover letter)';

const THEY = '(?:you |your (?:\\p{L}+ ){1,3}|they |the (?:\\p{L}+ ){1,3}|\\p{L}+ (?:\\p{L}+ )?)';

/** Asking for a job, or hinting at one. Asking about somebody's own work is none of these. */
export const JOB_WORDS: readonly WeighedPhrase[] = [
  ...strong(
    `(?:is|are) ${THEY}(?:currently |actively |still |now |also |ever )?(?:hiring|recruiting)`,
    `(?:if|whether) ${THEY}(?:is |are |was |were |might be |may be )?(?:currently |actively |still |now |also |ever )?(?:hiring|recruiting)`,
    "(?:you|they|team|company|department|firm)(?:'re| are| is| may be| might be) (?:currently|actively|still|now|also) (?:hiring|recruiting)",
    'hiring (?:right now|at the moment|soon|this (?:year|month|quarter)|for)',
    'hire me',
    'employ me',
    'give me a (?:job|chance|shot|position)',
    `(?:any|an|some|open|current|available|upcoming|suitable|the|of|job|future|potential) (?:(?:open|current|available|suitable|upcoming|relevant|entry-level|junior|graduate|job|future|potential|new|such|internship) )*(?:openings|vacanc(?:y|ies)(?! rates?| signs?))`,
    `(?:any|open|available|current|upcoming|suitable) (?:(?:open|current|available|suitable|upcoming|relevant|entry-level|junior|graduate|job|internship) )*${OPENINGS}`,
    `(?:job|internship|employment|career) (?:openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|possibilit(?:y|ies))`,
    `(?:consider|keep|bear) me (?:in mind )?for (?:a|an|any|the|future)`,
    `(?:considered|suitable|apply|applying|applied|application|interview|interviewing|interviewed) for (?:a|an|any|the|this|that|your) (?:\\p{L}+ ){0,3}(?:job|role|position|vacancy|opening|post)`,
    '(?:a|the|my) job (?:at|with|in) (?:your|the) (?:company|firm|team|organi[sz]ation|department|hospital|school|practice|office|studio|museum|lab)',
    `(?:attach(?:ed|ing)?|enclos(?:ed|ing)|send(?:ing)?(?: you)?|sent(?: you)?|share|forward|pass(?: on| along)?|submit|look at|review|see|find|read|here is|here's)(?: (?:is|you|on|along|please|find|herewith|a copy of|over|through|at))* my ${DOCUMENT}`,
    `my ${DOCUMENT} (?:is |are )?(?:attached|enclosed|below|here)`,
    '(?:refer me|a referral from you|referred by you)',
    '(?:give|offer|provide|make|get|get me|ask(?:ing)?(?: you)? for|hoping for|need|like|want|considering|open to)(?: me)? (?:a |an |your )?(?:employee |internal |job )?referral',
    '(?:employee|internal|job) referral',
    'put in a (?:good )?word',
    'put me forward',
    'put my name forward',
    '(?:recommend|introduce) me (?:to|for) (?:the |your |a |any )?(?:\\p{L}+ )?(?:hiring|recruit\\p{L}+|hr|talent|vacancy|opening|job|role|position)(?: \\p{L}+)?',
    'job interview (?:with|at)',
    'a place (?:on|in) your team',
    '(?:is|are) there (?:a|an|any) (?:\\p{L}+ )?(?:job|vacancy|opening|position|internship)s?',
  ),
  ...soft(
    `(?:looking|searching|hunting|hoping|on the market|on the lookout) for (?:a|an|my|any|new|the) (?:\\p{L}+ ){0,3}(?:job|role|position|opportunity|employment|employer|opening|internship)`,
    'job (?:search|hunt|hunting|seeker|seeking|market|application|offer|posting|advert|ad|listing|board)s?',
    '(?:find|get|land|secure|seek|seeking|finding|getting|landing|want|need)(?:ing)? (?:a|my|an) (?:\\p{L}+ ){0,2}(?:job|internship)(?! like yours)',
    'join(?:ing)? your (?:team|company|firm|department|organi[sz]ation|group|practice|studio)',
    'work(?:ing)? (?:for|at) your (?:company|firm|organi[sz]ation|team)',
    'my application',
    'open to work',
    '(?:future|potential|new|career|exciting) opportunities',
    'unemployed|laid off|made redundant|between jobs',
  ),
];
