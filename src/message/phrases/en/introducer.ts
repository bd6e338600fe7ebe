import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Letters to the person in between: the request for an introduction (A2), and how it went (A13). */
export const INTRODUCER: Readonly<Record<string, readonly Phrase[]>> = {
  'greeting-introducer': phrasesOf('greeting-introducer', 'greeting', [
    p('hi', 'full', 'Hi {introducerName},', { register: 'warm' }),
    p('hello', 'full', 'Hello {introducerName},', { register: 'warm' }),
    p('dear', 'full', 'Dear {introducerName},', { register: 'formal' }),
  ]),
  'intro-open': phrasesOf('intro-open', 'reason', [
    p('know', 'short', "I think you know {fullName}. I'd like to ask about {aboutThem}."),
    p('know-bare', 'bare', 'I think you know {fullName}.'),
    p('want-to-ask', 'full', "I think you know {fullName}, and I'd like to ask about {aboutThem}."),
    p(
      'favour',
      'full',
      "may I ask you a small favour? I'd like to ask {fullName} about {aboutThem}, and I think you know each other.",
    ),
  ]),
  'intro-open/colleague': phrasesOf('intro-open/colleague', 'reason', [
    p(
      'both',
      'short',
      "I think you and {fullName} both work at {friendPlace}. I'd like to ask about {aboutThem}.",
    ),
    p('both-bare', 'bare', 'I think you and {fullName} both work at {friendPlace}.'),
    p(
      'see',
      'full',
      "I see that {fullName} works at {friendPlace} too, and I'd like to ask about {aboutThem}.",
    ),
    p(
      'favour',
      'full',
      "may I ask you a small favour? I'd like to ask {fullName} about {aboutThem}, and I think you both work at {friendPlace}.",
    ),
  ]),
  'intro-open/perhaps': phrasesOf('intro-open/perhaps', 'reason', [
    p('happen', 'short', "do you happen to know {fullName}? I'd like to ask about {aboutThem}."),
    p('happen-bare', 'bare', 'do you happen to know {fullName}?'),
    p(
      'wonder',
      'full',
      "I'd like to ask {fullName} about {aboutThem}, and I wonder whether you two have met.",
    ),
    p(
      'favour',
      'full',
      "may I ask you a small favour? I'd like to ask {fullName} about {aboutThem}, and perhaps you know each other.",
    ),
  ]),
  'intro-ask': phrasesOf('intro-ask', 'ask', [
    p('touch', 'short', 'could you put us in touch? {minutes} minutes would do.'),
    p(
      'willing',
      'full',
      "would you be willing to put us in touch? I'd ask for {minutes} minutes, by phone or in writing, and no more.",
    ),
    p(
      'line',
      'full',
      "would you send a line on my behalf? All I'd ask for is {minutes} minutes, by phone or in writing.",
    ),
  ]),
  'intro-ask/colleague': phrasesOf('intro-ask/colleague', 'ask', [
    p(
      'touch',
      'short',
      'if you know each other, could you put us in touch? {minutes} minutes would do.',
    ),
    p(
      'willing',
      'full',
      "if you know each other, would you be willing to put us in touch? I'd ask for {minutes} minutes, by phone or in writing, and no more.",
    ),
    p(
      'line',
      'full',
      "if you have met, would you send a line on my behalf? All I'd ask for is {minutes} minutes, by phone or in writing.",
    ),
  ]),
  'intro-ask/perhaps': phrasesOf('intro-ask/perhaps', 'ask', [
    p('touch', 'short', 'if so, could you put us in touch? {minutes} minutes would do.'),
    p(
      'willing',
      'full',
      "if so, would you be willing to put us in touch? I'd ask for {minutes} minutes, by phone or in writing, and no more.",
    ),
    p(
      'line',
      'full',
      "if so, would you send a line on my behalf? All I'd ask for is {minutes} minutes, by phone or in writing.",
    ),
  ]),
  'intro-out': phrasesOf('intro-out', 'easy-out', [
    p('no', 'short', "if you'd rather not, that's quite all right."),
    p(
      'well',
      'full',
      "if you'd rather not, or don't know each other well enough, that's quite all right.",
    ),
    p('awkward', 'full', "and if it would be awkward, please say so. I'd understand."),
  ]),
  'intro-thanks': phrasesOf('intro-thanks', 'thanks', [
    p('either', 'short', 'thank you either way.'),
    p('whatever', 'full', 'thank you, whatever you decide.'),
    p('thinking', 'full', 'thank you for thinking about it.'),
  ]),
  'intro-forward': phrasesOf('intro-forward', 'body', [
    p(
      'lines',
      'short',
      `Here are a few lines you could pass on:\n\n"I'm {background}, {exploring:ing}. Might I ask you about {about:inner}, for {minutes} minutes by phone or in writing? A no is quite all right. {sender}"`,
    ),
    p(
      'forward',
      'full',
      `To save you the trouble, here is something to pass on:\n\n"I'm {background}, {exploring:finding}. I'd be glad to hear about {about:inner}, and {minutes} minutes by phone or in writing would do. A no is quite all right. {sender}"`,
    ),
  ]),
  'news-open': phrasesOf('news-open', 'reason', [
    p('talked', 'short', '{fullName} and I have talked, thanks to you.'),
    p('sent', 'full', 'you sent me to {fullName}, and I want you to know how it went.'),
    p('thanks-to', 'full', 'thanks to you, {fullName} and I have talked.'),
  ]),
  'news-what': phrasesOf('news-what', 'body', [
    p('learned', 'full', 'what I take away{learned:is}.'),
    p('helped', 'full', 'what helps me most{learned:is}.'),
  ]),
  'news-what/news': phrasesOf('news-what/news', 'body', [p('own', 'full', '{news:sentence}')]),
  'news-thanks': phrasesOf('news-thanks', 'thanks', [
    p('door', 'short', 'thank you for opening that door.'),
    p(
      'return',
      'full',
      'thank you for opening that door. If I can ever do the same for you, tell me.',
    ),
    p('trust', 'full', 'thank you for lending me your good name.'),
  ]),
};
