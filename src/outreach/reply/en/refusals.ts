/** Wishes to be left alone, which nothing in the same reply softens (A14). */
export const FINAL_NO: readonly RegExp[] = [
  /\b(?:please )?(?:stop|quit|don'?t|do not|never) (?:contact|messag|writ|e-?mail|reach|bother|spam)/i,
  /\b(?:remove|delete|take) (?:me|my)\b/i,
  /\bunsubscribe\b/i,
  /\bleave me alone\b/i,
  /\b(?:report|block)(?:ing|ed)? (?:you|this)\b/i,
];

/** Refusals that leave no door open: whatever follows them is courtesy. */
export const FIRM_NO: readonly RegExp[] = [
  /\bN[oO][.!](?=\s+\D|\s*$)/,
  /\b(?:not|isn'?t something i'?m) interested\b/i,
  /\bno,? (?:thanks|thank you|sorry|i'?m (?:sorry|afraid))\b/i,
  /(?:^|[.!?,]\s+|\n\s*)(?:sorry,? )?(?:no|nope)\s*(?:[.!\n]|$)/i,
  /\b(?:absolutely|definitely|certainly|sorry|probably|of course|rather|better|perhaps|maybe) not\b(?! (?:this|next|today|now|right|before|until|at|in|on))/i,
  /\b(?:say|saying|answer is|answer has to be|it'?s a|is a) no\b/i,
  /\b(?:have|need|going|like|want) to (?:decline|pass)\b/i,
  /\bi(?:'ll| will|'d| would)(?: have to| rather| prefer to)? (?:decline|pass)\b/i,
  /\b(?:must|respectfully|politely) decline\b/i,
  /\b(?:i'?d|i would) (?:rather|prefer) not\b/i,
  /\bprefer not to\b/i,
  /\b(?:don'?t|do not|never|no longer) (?:do|take|accept|give|offer|have)(?: on)? (?:these|such|this kind|that kind|informational|unsolicited|cold|calls?|interviews?|requests?|chats?|meetings?|coffees?|mentoring)\b/i,
  /\b(?:policy|employer|company|contract|lawyers?|nda)\b[^.]{0,40}\b(?:not allow|does(?:n'?t| not) (?:allow|let|permit)|prohibits?|forbids?|prevents?)/i,
  /\bnot (?:allowed|permitted|at liberty|comfortable|in a position)\b/i,
  /\b(?:don'?t|do not) (?:think|believe|feel) (?:that )?i (?:can|could|would|am|'m|have)(?: \w+){0,4} (?:help|useful|much to (?:add|say|offer)|right person|right fit|best person|best fit)/i,
  /\b(?:don'?t|do not) (?:think|see how) (?:this|it|that|i)(?:'s| is| would| will| could|'d)? (?:be )?(?:a good|a great|the best|make sense|useful|help|worth)/i,
  /\b(?:can(?:'?t|not)|won'?t be able to|unable to|not able to|couldn'?t) (?:really )?(?:help|assist|answer|reply to|respond to|be of (?:help|use|assistance))\b/i,
  /\bnot (?:really )?(?:much )?(?:to add|of (?:any|much) help)\b/i,
  /\b(?:not|isn'?t) (?:for me|my thing|something i (?:do|can do|want|offer))\b/i,
  /\b(?:wrong person|barking up the wrong tree)\b/i,
  /\b(?:good luck|best of luck|all the best|wish you (?:well|luck|success|every success|all the best|the best))\b[^.!]{0,30}\b(?:elsewhere|finding (?:someone|somebody|the right))/i,
  /\b(?:find|try|ask|look for) (?:someone|somebody|anyone) else\b/i,
  /\b(?:retired|left the (?:field|industry|profession))\b[^.]{0,60}\b(?:don'?t|no longer|not)\b/i,
];

/** Refusals of the moment: a date, a "later" or a colleague in the same reply may soften them. */
export const SOFT_NO: readonly RegExp[] = [
  /\bunfortunately\b/i,
  /\b(?:i'?m |i am )?afraid\b/i,
  /\b(?:can(?:'?t|not)|won'?t|unable to|not able to|couldn'?t) (?:be able to )?(?:really )?(?:commit|spare|take|make|manage|do|meet|talk|chat|find|fit|speak|squeeze|join|accommodate|right now|at the moment|this)/i,
  /\b(?:don'?t|do not|just don'?t|haven'?t) (?:really )?(?:have|got) (?:the |any |much |enough |a lot of )?(?:time|capacity|bandwidth|availability|headspace|space|slots?)\b/i,
  /\bno (?:time|capacity|bandwidth|availability)\b/i,
  /\bnot (?:a good|the best|the right|a great) (?:time|moment|week|month|season|fit|person)\b/i,
  /\b(?:swamped|snowed under|overloaded|overwhelmed|stretched|buried|underwater|flat out|too busy|fully booked|booked solid)\b/i,
  /\b(?:isn'?t|is not|won'?t be|not going to be|not) (?:possible|feasible)\b/i,
  /\b(?:limit(?:ing|ed)?|cutting back|protecting) my (?:calls|time|calendar|meetings|commitments)\b/i,
  /\b(?:not|no longer) (?:taking|accepting|doing|scheduling)\b/i,
  /\b(?:no longer|don'?t) work (?:there|at|in|for|on)\b/i,
  /\b(?:good luck|best of luck|wish you (?:well|luck|success|every success|all the best|the best))\b/i,
];
