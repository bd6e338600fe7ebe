import { phrase as p, phrasesOf } from '../phrase.ts';

/** Phrases that go from who is asking straight to the ask, for where room is short. */
const TO_ASK = { slots: ['bridge', 'ask'] } as const;

/** From them to the sender: who is asking, and what for. */
export const BRIDGE = phrasesOf('bridge', 'bridge', [
  p('am', 'short', "I'm {background}."),
  p('exploring', 'short', "I'm exploring {exploring}.", { when: ['other-path'] }),
  p('looking', 'short', "I'm looking into {exploring}.", { when: ['other-path'] }),
  p('thinking', 'short', "I'm thinking about {exploring}.", { when: ['other-path'] }),
  p('learning', 'short', "I'm learning about {exploring}.", { when: ['other-path'] }),
  p('finding-out', 'short', "I'm finding out about {exploring}.", { when: ['other-path'] }),
  p('understand', 'short', "I'm trying to understand {exploring}.", { when: ['other-path'] }),
  p('lately-short', 'short', "Lately I've been thinking about {exploring}.", {
    when: ['other-path'],
  }),
  p('been-looking', 'short', "I've been looking into {exploring}.", { when: ['other-path'] }),
  p('my-part', 'short', "For my part, I'm {background}."),
  p('am-exploring', 'short', "I'm {background}, exploring {exploring}."),
  p('am-looking', 'short', "I'm {background}, looking into {exploring}."),
  p(
    'since-phone',
    'short',
    "Since I'm exploring {exploring},|could I ask you for {minutes} minutes by phone?",
    TO_ASK,
  ),
  p(
    'as-talk',
    'short',
    "As I'm looking into {exploring},|could we talk for {minutes} minutes some day?",
    TO_ASK,
  ),
  p(
    'am-might',
    'short',
    "I'm {background};|might I ring you for {minutes} minutes some day?",
    TO_ASK,
  ),
  p(
    'am-have',
    'short',
    "I'm {background}.|Would you have {minutes} minutes for me some day?",
    TO_ASK,
  ),
  p(
    'while',
    'short',
    "While I'm exploring {exploring},|might I call you for {minutes} minutes?",
    TO_ASK,
  ),
  p('am-and', 'full', "I'm {background}, and I'm exploring {exploring}."),
  p('part', 'full', "For my part, I'm {background}, looking into {exploring}."),
  p('as-for-me', 'full', "As for me, I'm {background}, learning about {exploring}."),
  p('word', 'full', "A word about me: I'm {background}, and I'm exploring {exploring}."),
  p('lately', 'full', "I'm {background}, and lately I've been looking into {exploring}."),
  p('ask-because', 'full', "I ask because I'm {background}, looking into {exploring}."),
  p('moment', 'full', "I'm {background}, and at the moment I'm finding out about {exploring}."),
  p('reason', 'full', "Why I ask: I'm {background}, exploring {exploring}."),
]);

/** The same on the phone, where one does not ask whether one may call. */
export const BRIDGE_SPOKEN = BRIDGE.filter(({ slots }) => slots.length === 1);
