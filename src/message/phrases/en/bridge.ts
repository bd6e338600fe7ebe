import { phrase as p, phrasesOf } from '../phrase.ts';

/** From them to the sender: who is asking, and what for. */
export const BRIDGE = phrasesOf('bridge', 'bridge', [
  p('am', 'short', "I'm {background}."),
  p('exploring', 'short', "I'm exploring {exploring}."),
  p('looking', 'short', "I'm looking into {exploring}."),
  p('thinking', 'short', "I'm thinking about {exploring}."),
  p('learning', 'short', "I'm learning about {exploring}."),
  p('am-exploring', 'short', "I'm {background}, exploring {exploring}."),
  p('am-and', 'full', "I'm {background}, and I'm exploring {exploring}."),
  p('part', 'full', "For my part, I'm {background}, looking into {exploring}."),
  p('as-for-me', 'full', "As for me, I'm {background}, thinking about {exploring}."),
  p('word', 'full', "A word about me: I'm {background}, and I'm learning about {exploring}."),
  p('lately', 'full', "I'm {background}. Lately I've been thinking about {exploring}."),
  p('background-to-this', 'full', "I ask because I'm {background}, looking into {exploring}."),
  p('moment', 'full', "I'm {background}, and at the moment I'm learning about {exploring}."),
]);
