/** First words that lean on an earlier sentence, so that the clause cannot stand alone. */
export const LEANING_STARTS: ReadonlySet<string> = new Set(
  (
    'and but so or because which that this these those it its they them their he she his her him such then ' +
    'therefore thus hence also too although though however instead otherwise meanwhile yet nor whereas ' +
    'here there same both either neither another others else still plus again secondly finally first second third'
  ).split(' '),
);

/** Last words after which a thought is not finished. */
export const HANGING_ENDS: ReadonlySet<string> = new Set(
  (
    'and but or so because that which who whom whose the a an of to in on at for from with by as than if when ' +
    'while since until before after into onto over under about between my your our their his her its this these ' +
    'those is are was were be been am very more most e.g i.e'
  ).split(' '),
);

/** Words that carry no content of their own; a quotation needs at least three that do. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'i me my you your we us our he she it they them their the a an and or but so of to in on at for from with by ' +
    'as is are was were be been am do does did have has had will would can could not no yes this that these those ' +
    'what who which when where how why there here very really just too also more most much many all any some ' +
    "if then than up out about into over it's i'm i've don't"
  ).split(' '),
);
