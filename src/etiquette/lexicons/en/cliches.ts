import type { Opener } from '../../lexicon.ts';
import { type Phrase, phrases } from '../../text/phrases.ts';

/** Worn phrases for a talk, with plain words to take their place (L2). */
export const CLICHES: readonly Phrase[] = [
  { pattern: 'pick your brains? (?:about|on|over|regarding)', instead: 'ask you about' },
  { pattern: 'picking your brains? (?:about|on|over|regarding)', instead: 'asking you about' },
  { pattern: 'pick your brains?', instead: 'ask you about your work' },
  { pattern: 'picking your brains?', instead: 'asking you about your work' },
  { pattern: 'brain[- ]pick(?:ing)?', instead: 'short conversation' },
  { pattern: 'a (?:quick |virtual |short )?coffee chat', instead: 'a short conversation' },
  { pattern: 'coffee chats?', instead: 'short conversation' },
  {
    pattern:
      '(?:jump|hop|get|leap) on (?:a|the) (?:quick |short |brief )?(?:phone |video |zoom |teams )?(?:call|zoom|chat)',
    instead: 'have a short call',
  },
  {
    pattern:
      '(?:jumping|hopping|getting) on (?:a|the) (?:quick |short |brief )?(?:phone |video |zoom |teams )?(?:call|zoom|chat)',
    instead: 'having a short call',
  },
  { pattern: 'quick (?:phone |video |zoom |virtual )?chat', instead: 'short conversation' },
  { pattern: 'quick (?:phone |video |zoom |virtual )?call', instead: 'short call' },
  { pattern: 'touch base', instead: 'talk' },
  { pattern: 'touching base', instead: 'talking' },
  { pattern: 'vibe check' },
  { pattern: '(?:connect|network)(?:ing)? with like-?minded \\p{L}+' },
  { pattern: '(?:expand|grow|build)(?:ing)? my (?:professional )?network' },
  { pattern: 'add you to my (?:professional )?network' },
  { pattern: '(?:synergi[sz]e|ideate|align on|sync up)' },
  { pattern: 'virtual coffee', instead: 'short call' },
];

/** Openers that could open any letter (L4). `drop` means that the rest stands without it. */
export const DEAD_OPENERS: readonly Opener[] = [
  {
    pattern:
      "i (?:do |really |sincerely )?(?:hope|trust)(?: that)? (?:this|my|your|the|you|you're|all|everything|it)(?: (?:e-?mail|message|note|letter|week|day|weekend|year))?(?: \\p{L}+){0,4} (?:well|great|good|safe|healthy|good health|good spirits|going well)",
  },
  {
    pattern:
      "hope (?:this|you(?:'re| are)?|all|everything)(?: (?:e-?mail|message|note))?(?: \\p{L}+){0,3} (?:well|great|good|safe)",
  },
  { pattern: 'how are you(?: doing)?(?: today)?' },
  { pattern: "hope you(?:'re| are) having a (?:\\p{L}+ )?(?:day|week)" },
  {
    pattern:
      "i (?:recently |just |have |'ve )?(?:came|come|stumbled|happened|ran) (?:across|upon|on|into)(?: on)? your (?:linkedin |impressive |interesting |amazing )*(?:profile|page|linkedin)",
  },
  {
    pattern:
      "i (?:found|saw|was (?:looking|browsing|going) (?:at|through)|'ve been looking at|have been looking at|was viewing|viewed) your (?:linkedin |impressive |interesting |amazing )*(?:profile|page)",
  },
  { pattern: 'my name is' },
  {
    pattern:
      "(?:i am|i'm) (?:writing|reaching out|contacting you|messaging you|getting in touch|messaging|emailing you)(?: to you)?(?: today)? (?:because|as|since)",
    drop: true,
  },
  {
    pattern:
      "(?:i am|i'm) (?:writing|reaching out|messaging|emailing|contacting)(?: you| to you)?(?: today)?(?: to| in| with| regarding| about)?",
  },
  { pattern: 'i (?:wanted|would like|just wanted) to (?:reach out|introduce myself|connect)' },
  { pattern: "i'd (?:like|love) to (?:introduce myself|connect)" },
  { pattern: 'allow me to introduce myself|let me introduce myself' },
  { pattern: 'i saw the (?:\\p{L}+ ){1,5}(?:at|on)(?= )' },
  { pattern: "(?:i'd|i would) like to add you to my" },
  {
    pattern:
      '(?:please )?(?:excuse|forgive|pardon) (?:me for |my )?(?:the |this )?(?:intrusion|interruption|cold|random|writing out of the blue)',
  },
  {
    pattern:
      "(?:i'm |i am )?sorry (?:to bother|for bothering|to disturb|for the (?:cold|random|unsolicited))(?: you)?",
  },
  { pattern: "you (?:don't|do not) know me,? but", drop: true },
];

/** What people write when they have nothing new to say (L5). */
export const FOLLOW_UP_CLICHES = phrases(
  '(?:just|simply|quickly|only) (?:following|follow|wanted to follow|checking|wanted to check|popping|circling|bumping|pinging|touching) (?:up|in|back|this|base|you)',
  '(?:wanted|writing|like) to (?:follow up on|check in|circle back|bump this|ping you)',
  'following up on (?:my|the) (?:\\p{L}+ )?(?:message|e-?mail|note|request|invitation)',
  'bump(?:ing)? (?:this|it|my (?:message|e-?mail|note))(?: up| back)?',
  '(?:float|floating|push|pushing|bring|bringing|mov(?:e|ing)) this (?:back )?(?:to|up) (?:to )?the top',
  'per my (?:last|previous|earlier)',
  'as per my',
  'as (?:i )?(?:mentioned|stated) (?:in my (?:last|previous)|previously)',
  'circl(?:e|ing) back',
  '(?:any|some) (?:updates?|news|thoughts) (?:on|about|regarding) (?:this|my|the)',
  '(?:gentle|friendly|quick|polite|kind) (?:reminder|nudge|ping|bump)',
  'did you (?:get|receive|see|read|have a chance to (?:see|read|look at)) my (?:\\p{L}+ )?(?:message|e-?mail|note|request)',
  'in case (?:you missed|this got buried|it got (?:lost|buried))',
);
