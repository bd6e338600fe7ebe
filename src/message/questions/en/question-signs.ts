/** Opening words that a yes or a no can follow. */
const CLOSED_START =
  /^(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|shall|may|might|must|isn't|aren't|don't|doesn't|didn't|wasn't|weren't|haven't|won't|wouldn't|couldn't|shouldn't)\s+(?:you|your|i|we|it|they|the|this|that|there|one|people|someone|somebody|an?|he|she|working|being|my|having|many|most|all|everyone|nurses|\w+ing)\b/i;

/** "Could you tell me how …" and the like open a real question in spite of their first word. */
const POLITE_LEAD =
  /^(?:could|can|would|will|may|might|do|did)\s+(?:you|i)\s+(?:\w+\s+){0,4}?(?:tell|say|explain|describe|share|ask|show|know|walk|remember|recall|help me understand)\b.*\b(?:what|how|why|which|who|whom|where|when|about)\b/i;

/** Lead-ins after which the question proper begins. */
const LEAD_IN =
  /^(?:so|and|but|well|hi|hello|also|looking back|in your (?:view|opinion|experience|case)|from your (?:side|point of view)|if i may ask|may i ask|i wonder|i was wondering|just curious|out of curiosity|when you [^,?]+|if you [^,?]+|after [^,?]+|as an? [^,?]+|coming from [^,?]+|having [^,?]+|at [^,?]+)[,:]\s*/i;

const QUESTION_WORD =
  '(?:what|how|why|who|whom|where|when|which|do|does|did|is|are|was|were|have|has|can|could|would|should|will)';
/** A question word after "and", later than the second word: "who or what taught you" is one question. */
const SECOND_QUESTION =
  /^\S+\s\S+\s.*?\s(?:and|or|but)\s(?:also\s)?(?:what|how|why|whom?|where|when|which|(?:do|does|did|are|is|was|were|have|would|could|should|will)\s(?:you|it|that|there|they))\b/i;

/** Things any encyclopaedia, advertisement or company page says. */
const SEARCHABLE: readonly RegExp[] = [
  /\bwhat (?:does|do) (?!(?:you|your|it|that|this|success|a (?:good|typical|bad|normal|ordinary|great|perfect)|an ordinary|the)\b)[^?]{2,50} (?:do|make|sell|offer|produce|stand for|mean)\s*\?*$/i,
  /\bwhat is (?!(?:an? |the )?(?:your|it|most|hardest|best|worst|changing|different|special|missing|one|on|like|story|part|point|thing|good|great|bad|real)\b)(?:an? |the )?[\p{L}\d&' -]{2,40}\?*$/iu,
  /\bwhat is the (?:role|job|mission|purpose|definition|meaning|average|salary|turnover|revenue|headcount|size|capital) (?:of|in|for|at)\b/i,
  /\bhow (?:big|large|old) is\b|\bhow many (?:people|employees|staff|offices|nurses|beds|students|branches|customers|countries)\b/i,
  /\bwhen was .{2,60} (?:founded|established|started|built|opened)\b|\bwho (?:founded|owns|runs|started|is the (?:ceo|head|director|founder|boss))\b/i,
  /\bwhere (?:is|are) .{2,60} (?:based|located|headquartered|offices?)\b/i,
  /\b(?:what|which) (?:qualifications?|degrees?|certificat\w+|licen[cs]es?|exams?|courses?|training)\b.{0,40}\b(?:need(?:ed)?|required?|have to|must)\b/i,
  /\bhow (?:do|can|does|could) (?:i|you|one|someone|somebody|people) (?:become|train as|qualify as|get certified|apply)\b/i,
  /\bhow (?:long|much) (?:does|do) (?:it|the training|training|the degree|a degree|an apprenticeship) (?:take|last|cost)\b/i,
];

const PRIVATE_SUBJECT = [
  'your (?:own )?(?:age|birthday|family|wife|husband|spouse|partner|boyfriend|girlfriend|kids?|child|children|son|daughter|parents|mother|father|home|house|flat|neighbou?rhood|street|health|illness|weight|looks?|body|photo|picture|religion|faith|church|politics|vote|salary|pay|income|earnings|bonus|debts?|visa|nationality|ethnicity|accent|divorce|pregnancy|surgery|personal life|private life|love life|phone number|private address|home address)',
  'how old (?:are|were) you',
  'are you (?:married|single|pregnant|religious|gay|straight|seeing anyone|ill|a parent)',
  'do you have (?:kids|children|a family|a partner)',
  '(?:how much|what) (?:do|did|does|are|were) (?:you|they|it|one|people) (?:\\w+ )?(?:earn|make|get paid|paid|pay)',
  'what (?:is|was) the (?:salary|pay)',
  'who did you vote',
  'where do you live',
  'were you (?:fired|laid off|made redundant|sacked)',
  'why were you (?:fired|laid off|let go|sacked)',
];
const PRIVATE = new RegExp(`\\b(?:${PRIVATE_SUBJECT.join('|')})\\b`, 'i');

/** The question proper: the last sentence that asks, without its lead-in. */
function questionProper(text: string): string {
  const asking =
    text
      .match(/[^.!?]*\?/g)
      ?.at(-1)
      ?.trim() ?? text;
  return asking.replace(LEAD_IN, '');
}

/** Whether yes or no would answer it. */
export function isClosed(text: string): boolean {
  const proper = questionProper(text);
  return CLOSED_START.test(proper) && !POLITE_LEAD.test(proper);
}

/** Whether it holds more than one question. */
export function isSeveral(text: string): boolean {
  if ((text.match(/\?/g)?.length ?? 0) > 1) return true;
  const proper = questionProper(text);
  return (
    new RegExp(`^(?:\\w+ ){0,3}?${QUESTION_WORD}\\b`, 'i').test(proper) &&
    SECOND_QUESTION.test(proper)
  );
}

/** Whether a search engine would answer it. */
export function isSearchable(text: string): boolean {
  const proper = questionProper(text);
  return SEARCHABLE.some(sign => sign.test(proper));
}

/** Whether it asks after private life (A14). */
export function touchesPrivateLife(text: string): boolean {
  return PRIVATE.test(text);
}
