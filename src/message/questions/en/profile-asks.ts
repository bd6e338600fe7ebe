import type { QuestionPack } from '../question-pack.ts';

/** English ways of asking each. Narrow, so that "what do you do when …" stays a good question. */
export const PROFILE_ASKS: QuestionPack['profileAsks'] = [
  {
    ask: 'job',
    pattern:
      /\bwhat (?:is|'s) your (?:current |present )?(?:job|role|title|job title|position|profession|occupation)\b|\bwhat do you do(?: (?:for a living|for work|professionally|at [^?]{2,40}|now|today|these days|currently))?\s*\?*$|\bwhat kind of work do you do\s*\?*$/i,
  },
  {
    ask: 'employer',
    pattern:
      /\b(?:where|for whom) do you (?:currently |now )?work\b(?! best)|\bwho do you work for\b|\b(?:which|what) (?:company|hospital|school|firm|employer|organi[sz]ation) do you work\b|\bwho is your employer\b/i,
  },
  {
    ask: 'since',
    pattern:
      /\bhow long have you (?:been|worked|had)\b(?:(?! (?:wanting|thinking|trying|considering)).)*$|\bwhen did you (?:start|join|begin)\b(?! (?:to|thinking|believing|feeling|wanting)\b)|\bsince when (?:do|have|are) you\b/i,
  },
  {
    ask: 'before',
    pattern:
      /\bwhat (?:did you do|was your (?:last|previous) (?:job|role)) before\b|\bwhat was your (?:last|previous) (?:job|role|position)\b|\bwhere did you work before\b|\bwhat did you do before\b/i,
  },
  {
    ask: 'studies',
    pattern:
      /\bwhere did you (?:study|go to (?:school|university|college)|train|graduate)\b|\bwhat did you (?:study|major in)\b|\b(?:which|what) (?:university|school|college|degree|subject) did you\b|\bwhat is your degree\b/i,
  },
  {
    ask: 'place',
    pattern:
      /\bwhere are you (?:based|located)\b|\b(?:which|what) (?:city|town|country) are you (?:in|based)\b/i,
  },
  { ask: 'languages', pattern: /\b(?:which|what|how many) languages do you (?:speak|know)\b/i },
  {
    ask: 'volunteering',
    pattern:
      /\b(?:where|what|for whom) do you volunteer\b|\bdo you volunteer\b|\bdo you do any volunteering\b/i,
  },
];
