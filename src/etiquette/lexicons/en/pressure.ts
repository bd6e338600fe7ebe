import type { WeighedPhrase } from '../../lexicon.ts';

const VERB =
  '(?:talk|speak|meet|hear|see|reply|respond|call|answer|help|tell|write|connect|discuss|agree|give|let|read|make)';

/** Urgency, demands and guilt (L6). */
export const PRESSURE: readonly WeighedPhrase[] = [
  {
    pattern: '(?:as soon as (?:possible|you can)|at your earliest(?: possible)? convenience)',
    weight: 'strong',
    instead: 'whenever suits you',
  },
  { pattern: 'asap', weight: 'strong', instead: 'whenever suits you' },
  {
    pattern: "(?:it's|it is|this is|rather|quite|very|really|somewhat|so|is) urgent(?! care)",
    weight: 'strong',
  },
  {
    pattern:
      'urgent(?! (?:care|treatment|and|dental|referral|surger|patient|case|admission|repair|call-out|medical|response|clinic|appointment|centre|center|works?))',
    weight: 'strong',
  },
  { pattern: 'urgently', weight: 'strong' },
  { pattern: `(?:i |really |i'll |just )?need you to`, weight: 'strong' },
  {
    pattern: `i (?:really |urgently |desperately )?need to (?:talk|speak|meet)(?: with| to)? you`,
    weight: 'strong',
  },
  {
    pattern:
      'i (?:really |urgently |desperately )?need (?:a |an |your )(?:\\p{L}+ )?(?:reply|response|answer|call)',
    weight: 'strong',
  },
  {
    pattern: `(?:you|i|we) (?:really |absolutely |simply )?(?:must|have to|have got to|'ve got to|absolutely need to) ${VERB}(?= |$)(?! (?:patients|people|clients|children|families|customers|students)\\b)`,
    weight: 'strong',
  },
  {
    pattern: "you (?:really |absolutely )?(?:owe me|can't refuse|cannot refuse|can't say no)",
    weight: 'strong',
  },
  { pattern: '(?:my|the|a) deadline (?:is|for (?:this|me|my))', weight: 'strong' },
  {
    pattern:
      '(?:reply|answer|respond|let me know|get back to me|hear (?:back )?from you|response|call me|write back) (?:\\p{L}+ )?(?:by|before|no later than|within) (?:the end of|end of|eod|close of|cob|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|\\d+|\\p{L}+ (?:hours|days))',
    weight: 'strong',
  },
  { pattern: 'by (?:eod|cob|close of business)', weight: 'strong' },
  {
    pattern:
      "(?:i'd|i would|i'll|i will|i) be (?:eternally|forever|endlessly|for ever) (?:grateful|thankful|indebted|in your debt)",
    weight: 'strong',
    instead: "I'd be grateful",
  },
  {
    pattern:
      "(?:it |this |that )?(?:would|'d|will|could) mean (?:the|so much|the whole|everything|a lot)(?: to me)?(?: world)?(?: to me)?",
    weight: 'strong',
  },
  { pattern: "(?:i'm|i am|getting|feeling)(?: \\p{L}+)? desperate", weight: 'strong' },
  { pattern: 'desperately (?:need|want|looking|hop|trying)\\p{L}*', weight: 'strong' },
  { pattern: "(?:i beg|i'm begging|i am begging|begging you|i implore)", weight: 'strong' },
  { pattern: 'please,? please', weight: 'strong' },
  { pattern: '(?:my|the) (?:last|only|final) (?:hope|chance|resort)', weight: 'strong' },
  { pattern: "(?:don't|do not|please don't) (?:ignore|let me down|disappoint)", weight: 'strong' },
  { pattern: "you(?:'re| are) my (?:only|last) (?:hope|chance)", weight: 'strong' },
  {
    pattern:
      "i(?:'ve| have) (?:already )?(?:written|messaged|emailed|e-mailed|asked|called)(?: to)?(?: you)? (?:several|many|three|four|five|multiple|\\d+) times",
    weight: 'strong',
  },
  {
    pattern:
      "(?:i|you) (?:still )?(?:haven't|have not|never) (?:heard (?:back )?from you|had (?:a|any) (?:reply|response|answer)|replied|answered|responded|written back)",
    weight: 'soft',
  },
  { pattern: "i know (?:that )?you(?:'re| are| must be)(?: \\p{L}+)? busy,? but", weight: 'soft' },
  {
    pattern:
      "(?:i know|i'm sure|i am sure|i understand|i realise|i realize|i imagine) (?:that )?you(?:'re| are| must be)(?: \\p{L}+)? busy(?!,? (?:so|and))",
    weight: 'faint',
  },
  { pattern: "i'm counting on you|i am counting on you|counting on your", weight: 'soft' },
  { pattern: "(?:surely|i'm sure|i am sure) you (?:can|could|will|won't mind)", weight: 'soft' },
  { pattern: "it (?:will|would|'ll) only take", weight: 'faint' },
];
