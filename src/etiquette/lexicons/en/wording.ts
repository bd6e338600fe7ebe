import { phrases } from '../../text/phrases.ts';

/** Words that take back what is being said; three within twelve words are too many (L10). */
export const HEDGES = phrases(
  'just(?= (?:want|wanted|wondering|wonder|wondered|thought|thinking|hoping|hoped|curious|if|maybe|perhaps|possibly|looking|a (?:tiny|little|quick|small)|sort|kind|might))',
  'wonder(?:ing|ed)?(?= (?:if|whether|about))',
  'perhaps',
  'maybe',
  'possibly',
  'potentially',
  'might',
  'somehow',
  '(?:sort|kind) of(?= (?:thinking|hoping|wondering|like|want|curious|interested|wish))',
  'a (?:little|tiny|wee) bit',
  'at all(?= (?:possible|be|interested|willing|open))',
  "if (?:that's|that is|it's|it is)(?: at all| not)? (?:ok|okay|alright|all right|possible|too much)",
  "i(?:'m not| am not) (?:really |quite )?sure (?:if|whether)",
  'i (?:guess|suppose)',
  'hopefully',
  'in (?:some|any) way',
);

/** Words that sell (L11). */
export const BUZZWORDS = phrases(
  'leverag(?:e|es|ed|ing)(?! ratio)',
  'synerg(?:y|ies|istic|i[sz]e)',
  'passionate',
  '(?:highly[ -])?motivated (?:professional|individual|self-starter|graduate|student|person|team)',
  '(?:results|goal|detail|data|performance|solution|customer)s?[- ](?:driven|oriented)',
  'self[- ]starter',
  'go[- ]getter',
  'innovative',
  'cutting[- ]edge',
  'state[- ]of[- ]the[- ]art',
  'best[- ]in[- ]class|world[- ]class|next[- ]gen(?:eration)?',
  'thought leader(?:s|ship)?',
  'game[- ]chang(?:er|ers|ing)',
  'disrupt(?:ive|or|ing)',
  'paradigm(?: shift)?',
  'move the needle',
  'low[- ]hanging fruit',
  'value[- ]add(?:ed|s)?',
  'deep dive',
  'think outside the box|outside the box',
  'win[- ]win',
  'team player',
  'proven track record|track record of success',
  'dynamic (?:professional|individual|leader|team|environment|field|industry|company)',
  '(?:fast-paced|ever-evolving|ever-changing|rapidly evolving)',
  'delve|tapestry|testament to',
  'unlock(?:ing)? (?:the|your|my|new)',
  'hit the ground running',
  'mission-critical|bleeding[- ]edge',
  '(?:aspiring|seasoned) professional',
  'valuable insights|invaluable insights?|insightful perspective',
  'resonat(?:es|ed) (?:deeply |strongly )?with me',
);

/** Things the sender can give (S9). */
export const OFFERS = phrases(
  "(?:i'd|i would|i'll|i will|i'm|i am|i can|i could|let me)(?: \\p{L}+){0,3} (?:share|send|tell you|show you|pass on|give you|return the favou?r|buy|bring|lend|translate|offer|write up|report back|let you know what)",
  '(?:glad|happy|pleased|delighted) to (?:share|send|tell|show|pass on|return|bring|lend|translate|offer|help|give)',
  '(?:gladly|willingly) (?:share|send|tell|show|pass|return|bring|lend|translate|offer|help|give)',
  'in return|in exchange|return the favou?r|give (?:something )?back',
  '(?:coffee|lunch|tea|breakfast|cake|pastries) (?:is )?(?:on me|would be on me|for your time)',
  '(?:buy|bring|treat|invite|offer) you (?:a |some |the |to )?(?:coffee|lunch|tea|breakfast|cake|drink|cup)',
  'over (?:a )?coffee|over lunch|over tea|a coffee|a cup of',
  'of use to you|useful to you|helpful to you|interest you|useful for you',
);

/** An offer of everything is an offer of nothing. */
export const VAGUE_OFFERS = phrases(
  '(?:help|helpful|of help|assist|useful|of use|support)(?: you)?(?: out)? in any way(?: (?:i|possible|at all).*?)?',
  "(?:if there(?:'s| is)|whatever|let me know if(?: there's| there is)?) (?:anything|something) (?:i|that i) can (?:do|help)",
);

/** What belongs in a later message (S10). */
export const LATER = phrases(
  '(?:who|whom|anyone|anybody|someone|somebody|people|person) else(?: \\p{L}+){0,3} (?:i|to|who|you|should|could|might|worth|that)',
  'others? (?:people |colleagues )?(?:i|whom i|you think i) (?:should|could|might|ought to) (?:talk|speak|contact|reach|meet|write)',
  '(?:stay|keep|remain) in (?:regular |close )?(?:touch|contact)(?= |[.,!?]|$)(?! (?:off|screen))',
  'keep you (?:posted|updated|informed)',
  'build a (?:lasting |long-term )?relationship',
);

/** The one form of asking for another person that is kind in a first message. */
export const LATER_ALLOWED =
  /or (?:with )?(?:to )?(?:anyone|someone|somebody|anybody|a colleague)(?: else)?(?: \p{L}+){0,3}$/u;

/** Enclosures (S12). Links are recognised without words. */
export const ENCLOSURES = phrases(
  "(?:i've|i have|please find|please see|see|find|i'm|i am) (?:also )?(?:attached|attaching|enclosed|enclosing)(?! (?:to|great))",
  'attached (?:is|are|please|you|my|here)',
  '(?:is|are) (?:attached|enclosed)(?! to)',
  'attachments?(?! theory| style| point)',
  '(?:click|follow|use|see|book)(?: \\p{L}+){0,3} (?:here|this link|the link|link below|my calendar|my calendly)',
  'calendly',
);

/** Introducing oneself (S13). */
export const BIO = phrases(
  "(?:i'm|i am)(?: \\p{L}+){0,2} (?:a|an|in my|studying|working|training|moving|finishing|based)",
  'my name is',
  'i (?:work|study|train|teach|graduated|studied|trained|worked)',
  'as an? (?:\\p{L}+ ){0,2}(?:student|graduate|nurse|teacher|engineer|designer|apprentice|trainee)',
);
