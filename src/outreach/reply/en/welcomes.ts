/** Ways to say yes. None of them counts against a refusal in the same reply. */
export const YES: readonly RegExp[] = [
  /\b(?:happy|glad|delighted|pleased|honou?red|keen) to\b/i,
  /\b(?:i'?d|i would) (?:love|like|be (?:very |more than |really )?(?:happy|glad|delighted|honou?red|pleased))(?: to)?\b/i,
  /\b(?:with pleasure|my pleasure|by all means|absolutely|definitely|certainly|of course|gladly)\b/i,
  /^\s*(?:yes|yep|yeah|sure|ok|okay|deal|great|perfect|sounds (?:good|great|fun|lovely|interesting))\b/i,
  /\b(?:sounds (?:good|great|fun|lovely)|works for me|that works|count me in|fine (?:by|with) me)\b/i,
  /\blet'?s (?:do|talk|chat|meet|speak|find|set|schedule|book|have|grab|try|make)\b/i,
  /\b(?:here'?s|here is|use|book|pick)(?: a (?:time|slot))?[^.]{0,30}\b(?:calendar|calendly|booking link|slot|diary)\b/i,
  /\b(?:give me|drop me) a (?:call|ring|line)\b/i,
  /\b(?:call|ring|phone) me\b/i,
  /\b(?:send|fire|shoot|e-?mail)(?: me)?(?: over)? (?:your|the|any) questions\b/i,
  /\b(?:feel free|you'?re welcome) to (?:ask|call|write|come|drop|stop|send|pop|ring)\b/i,
  /\b(?:come|stop|drop|pop|swing) by\b/i,
  /\bwhat (?:times?|days?)\b/i,
  /\bwhen (?:would|works|suits|are you|is good|can you|were you)\b/i,
  /\bi (?:can|could) (?:do|make|spare|offer|give you|talk|meet|manage)\b/i,
  /\blooking forward to (?:it|talking|meeting|our|hearing your)\b/i,
  /\bask away\b/i,
];

/** Not now, but perhaps another day. */
export const LATER: readonly RegExp[] = [
  /\bnot (?:right )?now\b/i,
  /\b(?:at|for|in) (?:the|this) moment\b/i,
  /\b(?:later (?:this|in|on)|another time|some other time|down the (?:road|line))\b/i,
  /\b(?:try|ask|write|check|reach out|contact|ping|message|get in touch|come back|remind|nudge|touch base|circle back|follow up)(?: to)?(?: me| with me| back)*(?: again)? (?:in|after|later|next|around|once|when|sometime|early|mid|towards?|closer|then)\b/i,
  /\b(?:until|till|before) (?:the |early |mid|late |at least |after )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|next|new year|end|holidays|easter|christmas|\d)/i,
  /\b(?:once|when|after|as soon as) (?:things|this|that|the|i'?m|i am|my|we|it|summer|easter|christmas|exams?|term)\b[^.]{0,40}\b(?:calms?|settles?|quiets?|quieter|over|done|back|better|finished|slows?|behind|down|season|summer|holidays?|launch|move|audit|leave|term|year|christmas|easter)\b/i,
  /\b(?:after|in) (?:the )?(?:new year|summer|holidays|spring|autumn|fall|winter|easter|christmas)\b/i,
  /\bin (?:a|an|one|two|three|four|five|six|a few|a couple of|several|\d+) (?:weeks?|months?)\b/i,
  /\bnext (?:month|quarter|year|term|semester|season)\b/i,
  /\b(?:maybe|perhaps) (?:in|after|next|later)\b/i,
];

/** Words that make a named time an offer to meet. */
export const OFFERS_TIME: readonly RegExp[] = [
  /\b(?:works?|free|available|suits?|good|open|fine|possible|how about|what about|shall we|let'?s|could do|can do|i can|i could|any time|anytime|between|slot|pencil(?:l?ed)?|see you|talk (?:then|on)|call me|come by)\b/i,
];

/** Ways to talk or write: a yes after a refusal needs one, or it is only a courtesy. */
export const MEANS: readonly RegExp[] = [
  /\b(?:by|over|via|in) (?:e-?mail|writing|text|message|phone|chat|video)\b/i,
  /\b(?:questions?|answers?|answer|call|talk|chat|meet|speak|coffee|lunch|visit|minutes)\b/i,
];
