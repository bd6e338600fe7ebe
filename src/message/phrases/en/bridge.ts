import { phrase as p, phrasesOf } from '../phrase.ts';

/** Phrases that go from who is asking straight to the ask: for notes, since a letter names more ways than one. */
const TO_ASK = { slots: ['bridge', 'ask'], when: ['brief'] } as const;

/** Says what the sender explores but not who they are: for where there is no room for both. */
const BRIEF = { when: ['other-path', 'brief'] } as const;

/** Why the sender asks this very person: they made a turn, or they do the work. */
const A_MOVE = { when: ['about-a-move'] } as const;
const THE_WORK = { when: ['about-the-work'] } as const;

/** From them to the sender: who is asking, what for, and why this person. */
export const BRIDGE = phrasesOf('bridge', 'bridge', [
  p('am', 'short', "I'm {background}."),
  p('my-part', 'short', "For my part, I'm {background}."),
  p('ask-short', 'short', "I ask because I'm {background}."),
  p('about-me', 'short', "A word about me: I'm {background}."),
  p('ing', 'short', "I'm {exploring:ing}.", BRIEF),
  p('finding', 'short', "I'm {exploring:finding}.", BRIEF),
  p('been', 'short', "I've been {exploring:ing}.", BRIEF),
  p('lately-short', 'short', "Lately I've been {exploring:ing}.", BRIEF),
  p('find', 'short', "I'd like to {exploring:find}.", BRIEF),
  p('am-ing', 'short', "I'm {background}, {exploring:ing}."),
  p('am-finding', 'short', "I'm {background}, {exploring:finding}."),
  p('trade', 'short', "I know a little of {trade} myself: I'm {background}."),
  p('am-goal', 'short', "I'm {background}, and {goal} is where I'm looking."),
  p('am-how', 'short', "I'm {background}, and I'd learn from how you did it.", A_MOVE),
  p('as-phone', 'short', "As I'm {exploring:ing},|could I ask you for {minutes} minutes?", TO_ASK),
  p(
    'since-talk',
    'short',
    "Since I'm {exploring:finding},|could we talk for {minutes} minutes some day?",
    TO_ASK,
  ),
  p('while', 'short', "As I'm {exploring:ing},|might I call you for {minutes} minutes?", TO_ASK),
  p('am-and', 'full', "I'm {background}, and I'm {exploring:ing}."),
  p('ask-because', 'full', "I ask because I'm {background}, {exploring:finding}."),
  p('lately', 'full', "I'm {background}, and lately I've been {exploring:ing}."),
  p('like', 'full', "I'm {background}, and I'd like to {exploring:find}."),
  p('part', 'full', "For my part, I'm {background}, {exploring:ing}."),
  p('trade-full', 'full', "I know a little of {trade} myself: I'm {background}, {exploring:ing}."),
  p(
    'goal-already',
    'full',
    "I'm {background}, {exploring:ing}, and I'd like to hear from somebody already {goal:in}.",
  ),
  p('goal-looking', 'full', "I ask because I'm {background}, and {goal} is where I'm looking."),
  p(
    'went-about',
    'full',
    "I'm {background}, {exploring:ing}, and I'd learn a lot from how you went about it.",
    A_MOVE,
  ),
  p(
    'such-a-step',
    'full',
    "I'm {background}, and while I'm {exploring:ing}, it would help to hear from somebody who has made such a step.",
    A_MOVE,
  ),
  p('what-helped', 'full', "I'm {background}, {exploring:finding}, so your answer would help me.", {
    when: ['about-a-move'],
  }),
  p(
    'knows-work',
    'full',
    "I'm {background}, {exploring:ing}, and I'd like to hear from somebody who knows the work.",
    THE_WORK,
  ),
  p(
    'does-it',
    'full',
    "I'm {background}, {exploring:finding}, and nobody can tell me more than somebody who does the work.",
    THE_WORK,
  ),
]);

/** The same on the phone, where one does not ask whether one may call. */
export const BRIDGE_SPOKEN = BRIDGE.filter(({ slots }) => slots.length === 1);
