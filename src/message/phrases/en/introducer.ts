import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Letters to the person in between: the request for an introduction (A2), and how it went (A13). */
export const INTRODUCER: Readonly<Record<string, readonly Phrase[]>> = {
  'greeting-introducer': phrasesOf('greeting-introducer', 'greeting', [
    p('hi', 'full', 'Hi {introducer},', { register: 'warm' }),
    p('hello', 'full', 'Hello {introducer},', { register: 'warm' }),
    p('dear', 'full', 'Dear {introducer},', { register: 'formal' }),
  ]),
  'intro-open': phrasesOf('intro-open', 'reason', [
    p('know', 'short', 'I think you know {fullName}.'),
    p('want-to-ask', 'full', "I think you know {fullName}, and I'd like to ask about {aboutThem}."),
    p(
      'favour',
      'full',
      "May I ask you a small favour? I'd like to ask {fullName} about {aboutThem}, and I think you know each other.",
    ),
  ]),
  'intro-ask': phrasesOf('intro-ask', 'ask', [
    p('touch', 'short', 'Could you put us in touch? {minutes} minutes would do.'),
    p(
      'willing',
      'full',
      "Would you be willing to put us in touch? I'd ask for {minutes} minutes, by phone or in writing, and no more.",
    ),
    p(
      'line',
      'full',
      "Would you send a line on my behalf? All I'd ask for is {minutes} minutes, by phone or in writing.",
    ),
  ]),
  'intro-out': phrasesOf('intro-out', 'easy-out', [
    p('no', 'short', "If you'd rather not, that's fine."),
    p(
      'well',
      'full',
      "If you'd rather not, or don't know each other well enough, that's quite all right.",
    ),
    p('awkward', 'full', "And if it would be awkward, please say so. I'd understand."),
  ]),
  'intro-forward': phrasesOf('intro-forward', 'body', [
    p(
      'lines',
      'full',
      `Here are a few lines you could pass on:\n\n"I'm {background}, exploring {exploring}. I'd like to ask you about {about}: {minutes} minutes by phone, or a question or two in writing. If it doesn't suit you, a short no is fine. Thank you, {sender}"`,
    ),
    p(
      'forward',
      'full',
      `To save you the trouble, here is something to forward:\n\n"My name reaches you through {introducer}. I'm {background}, looking into {exploring}, and I'd be glad to hear about {about} for {minutes} minutes, by phone or in writing. A no is quite all right. Thank you, {sender}"`,
    ),
  ]),
  'news-open': phrasesOf('news-open', 'reason', [
    p('talked', 'short', '{fullName} and I have talked, thanks to you.'),
    p('sent', 'full', 'You sent me to {fullName}, and I want you to know how it went.'),
    p('thanks-to', 'full', 'Thanks to you, {fullName} and I have talked.'),
  ]),
  'news-what': phrasesOf('news-what', 'body', [
    p('learned', 'full', 'What I take away: {learned}.'),
    p('helped', 'full', 'The thing that helped most: {learned}.'),
  ]),
  'news-thanks': phrasesOf('news-thanks', 'thanks', [
    p('door', 'short', 'Thank you for opening that door.'),
    p(
      'return',
      'full',
      'Thank you for opening that door. If I can ever do the same for you, tell me.',
    ),
    p('trust', 'full', 'Thank you for lending me your good name.'),
  ]),
};
