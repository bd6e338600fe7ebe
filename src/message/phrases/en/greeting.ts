import { phrase as p, phrasesOf } from '../phrase.ts';

/** How a letter begins, on a line of its own. */
export const GREETING = phrasesOf('greeting', 'greeting', [
  p('hi', 'full', 'Hi {name},', { register: 'warm' }),
  p('hello', 'full', 'Hello {name},', { register: 'warm' }),
  p('dear', 'full', 'Dear {formalName},', { register: 'formal' }),
]);

/** How an invitation note begins, on the same line as the reason. */
export const GREETING_NOTE = phrasesOf('greeting-note', 'greeting', [
  p('hi', 'short', 'Hi {name},', { register: 'warm' }),
  p('hello', 'short', 'Hello {name},', { register: 'warm' }),
  p('dear', 'short', 'Dear {formalName},', { register: 'formal' }),
]);

/** How somebody begins on the phone or in person. */
export const GREETING_SPOKEN = phrasesOf('greeting-spoken', 'greeting', [
  p('this-is', 'short', 'Hello {name}, this is {sender}.', { register: 'warm' }),
  p('here', 'short', 'Hello {name}, {sender} here.', { register: 'warm' }),
  p('formal', 'short', 'Hello, {formalName}? This is {sender}.', { register: 'formal' }),
]);

/** For names so long that the channel holds nothing beside them. */
export const GREETING_WITHOUT_NAME = phrasesOf('greeting/plain', 'greeting', [
  p('bare', 'full', 'Hello,'),
]);
