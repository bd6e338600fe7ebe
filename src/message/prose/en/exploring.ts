/**
 * What the words after "exploring" are, since English says each with another verb: a
 * choice still open (`which trade to learn`), a question about the world (`how hospitals
 * choose software`), something one might do (`moving into policy work`), an aim (`to
 * teach`), or simply a thing (`public service`).
 */
export type Exploring = 'choice' | 'question' | 'doing' | 'aim' | 'thing';

const ASKS = /^(?:how|why|what|which|where|when|who|whom|whose|whether|if)\b(?!-)/i;
const OPEN_CHOICE = /^(?:(?:whether|if)\b|(?:[\p{L}'-]+ ){1,4}to \p{L}+)/iu;
const DOING = /^(?:re-?)?\p{L}{2,}ing \p{L}+/iu;
const STEP =
  /^(?:an? |the )?(?:\p{L}+ )?(?:move|switch|change|return|step|career) (?:in|into|to|towards?|from|of)\b/iu;

/** Nouns in -ing that begin the name of a thing more often than something to do. */
const NAMES_A_THING =
  /^(?:nursing|engineering|marketing|banking|accounting|housing|shipping|manufacturing|printing|clothing|building|catering|nothing|something|anything|\p{L}+ing (?:and|in|or|for))\b/iu;

/** Which of these the sender's own words are. */
export function exploringIs(text: string): Exploring {
  if (ASKS.test(text)) return OPEN_CHOICE.test(text) ? 'choice' : 'question';
  if (/^to \p{L}/iu.test(text)) return 'aim';
  if (STEP.test(text)) return 'doing';
  return DOING.test(text) && !NAMES_A_THING.test(text) ? 'doing' : 'thing';
}

type Verbs = Readonly<Record<Exploring, string>>;

/** The verb for the sender's words, and a space; `blank` where they are still to come. */
function lead(verbs: Verbs, blank: string): (text: string | undefined) => string {
  return text => `${text === undefined ? blank : verbs[exploringIs(text)]} `;
}

/** `trying to understand `, as after "I'm". */
export const seeking = lead(
  {
    choice: 'trying to work out',
    question: 'trying to understand',
    doing: 'thinking about',
    aim: 'finding out what it takes',
    thing: 'looking into',
  },
  'exploring',
);

/** The same in other words, as after "I'm". */
export const seekingToo = lead(
  {
    choice: 'deciding',
    question: 'finding out',
    doing: 'considering',
    aim: 'working out how',
    thing: 'finding out about',
  },
  'exploring',
);

/** `understand `, as after "I'd like to". */
export const toFindOut = lead(
  {
    choice: 'work out',
    question: 'understand',
    doing: 'know more about',
    aim: 'know what it takes',
    thing: 'know more about',
  },
  'know more about',
);
