import type { QuestionWords } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';

const FIRM =
  "(?:your (?:\\p{L}+ )?(?:company|firm|employer|organi[sz]ation|hospital|museum|school|business|shop|practice|team|office)|the (?:company|firm|organi[sz]ation|hospital|museum|business)|it|[\\p{L}&'.-]+(?: [\\p{L}&'.-]+){0,3})";

/** Questions that a search answers, and questions that their own page answers (S5, A9). */
export const QUESTIONS: QuestionWords = {
  searchable: phrases(
    `what (?:exactly )?does ${FIRM} (?:do|make|sell|produce|offer)(?: exactly| actually)?(?= ?\\?|$)`,
    'what (?:kind|sort|type) of (?:company|business|organi[sz]ation|firm) is',
    `how (?:big|large|old) is (?:your (?:company|firm|organi[sz]ation|team|hospital|museum|school)|the (?:company|firm|organi[sz]ation|team|hospital|museum))`,
    'how many (?:people|employees|staff|offices|branches|shops|stores|locations|beds) (?:work (?:at|for)|are employed|do you (?:have|employ)|does|has)',
    `when was ${FIRM} (?:founded|established|set up|opened|built|created)`,
    '(?:who|when|where) (?:founded|started|owns|established)(?= )',
    "who (?:is|are|'s) (?:the|your) (?:ceo|founders?|owners?|director|head|president|chair|boss|competitors?|clients|customers)",
    `where (?:is|are) (?:your (?:company|office|offices|headquarters|head office|shop|hospital|museum|school|firm)|the (?:company|office|offices|headquarters|museum)|${FIRM} (?:based|located|headquartered))`,
    'what (?:are|is) (?:your|the) (?:opening|office|visiting) hours',
    'what (?:products|services) (?:do|does)',
    "what(?:'s| is) (?:your|the) (?:company'?s? )?(?:website|address|web address)",
    '(?:what|which) (?:qualifications?|degrees?|licen[cs]es?|certificates?|exams?) (?:do|does|are|is|would) (?:i|you|one|someone|required|needed)(?: \\p{L}+){0,3}',
    'how (?:do|does|can|would) (?:i|you|one|someone|somebody) become (?:a|an)',
    'what (?:is|are) the (?:average|typical|starting|usual) (?:salary|salaries|pay|wage)s?',
    'what does (?:a|an) (?:\\p{L}+ ){1,3}(?:actually |really )?do(?= ?\\?|$| exactly| all day)',
  ),
  definition:
    /^(?:and |so |but )?what(?:'s| is| are) (?:an? |the )?(?:role of an? |job of an? )?((?:\p{L}|[ '-])+?)\s*\?$/u,
  answered: [
    {
      pattern:
        'where (?:did you|have you) (?:study|studied|go to (?:school|university|college|uni)|train|graduate)|what (?:did|have) you (?:study|studied)|which (?:school|university|college|uni) did you',
      known: 'education',
    },
    {
      pattern:
        '(?:how long have you (?:been|worked)|when did you (?:start|join|begin)|since when)(?: (?:at|in|with|for|working|there))?',
      known: 'since',
    },
    {
      pattern:
        "what (?:is|'s) your (?:current )?(?:job|role|title|position|job title|profession|occupation)|what do you do(?: for (?:a living|work)| there| now)?(?= ?\\?)|what (?:job|position|role) do you (?:have|hold)",
      known: 'role',
    },
    {
      pattern:
        '(?:where|who) do you (?:currently )?work(?: for| at)?(?= ?\\?| now| these| at the)|which (?:company|firm|hospital|museum|school) do you work (?:for|at)',
      known: 'employer',
    },
    {
      pattern:
        '(?:where|which city|what city|which country) (?:do you live|are you (?:based|living|located))',
      known: 'place',
    },
    { pattern: '(?:what|which|how many) languages do you (?:speak|know)', known: 'languages' },
    {
      pattern: 'where (?:did|have) you work(?:ed)? before|what did you do before',
      known: 'before',
    },
  ],
  closed: /^(?:and |so |but |also,? )?(?:do|does|did|is|are|was|were|have|has|had|am)(?:n't)? /u,
  open: phrases('or', 'how', 'what', 'why', 'which', 'if so'),
};

/** Things asked for beside time (S3); two kinds in one letter are two asks. */
export const ASK_KINDS = {
  document: phrases(
    '(?:look at|review|read|check|go over|comment on|critique|give (?:me )?feedback on)(?: over| through)? my (?:\\p{L}+ )?(?:cv|r\u00e9sum\u00e9|resume|portfolio|application|cover letter|profile|work|essay|thesis)',
  ),
  people: phrases(
    '(?:introduce|connect|put) me (?:to|with|in touch)',
    '(?:share|give me|send me|pass on) (?:\\p{L}+ )?(?:contacts?|names|numbers?|e-?mail address(?:es)?)',
  ),
  post: phrases(
    '(?:forward|pass on|share) my (?:\\p{L}+ )?(?:cv|r\u00e9sum\u00e9|resume|details|profile|message)',
    'endorse (?:me|my)',
    '(?:write|give) me a (?:recommendation|reference)',
  ),
  mentoring: phrases(
    '(?:be|become|act as) my mentor',
    'mentor me',
    'take me (?:on|under your wing)',
  ),
  visit: phrases(
    '(?:shadow|job[- ]shadow) you',
    'spend (?:a|the|one|half a) (?:day|morning|week) with you',
    'a work placement|work experience placement',
  ),
} as const;
