import { expect, test } from 'vitest';
import type { Span } from '../../../src/message/draft.ts';
import type { Question, QuestionStage } from '../../../src/message/questions/question.ts';
import { asksAlready, letterAsking } from '../../../src/ui/desk/state/put-question.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';
import { plainCraft } from './support/plain-craft.ts';

function span(text: string, slot: Span['slot']): Span {
  return { text, slot, source: { kind: 'phrase' } };
}

const GREETING = span('Hi Ilse,', 'greeting');
const ASK = [span('\n\n', 'ask'), span('Could we talk?', 'ask')];
const QUESTION = [
  span(' ', 'question'),
  span("I'd begin with this: ", 'question'),
  span('what would you do again?', 'question'),
];
const BYE = [span('\n\n', 'sign-off'), span('Tomas', 'sign-off')];

function question(text: string, stage: QuestionStage = 'insight'): Question {
  return { id: text, text, stage, facts: [], specificity: 0 };
}

const SURPRISED = question('What surprised you?');
const READ = question('What should I read? $&', 'advice');
const ELSE = question('Who else should I talk to?', 'next');
const KIT = [SURPRISED, READ, ELSE];

async function open(spans: readonly Span[]) {
  const craft = plainCraft({ compose: request => ({ ...plainCraft().compose(request), spans }) });
  return openPopup(withSender(memoryStore()), { craft });
}

test('a question takes the place of the one in the letter, lead and all, and can be undone', async () => {
  const popup = await open([GREETING, ...ASK, ...QUESTION, ...BYE]);
  const before = popup.text();
  popup.controller.actions.ask(SURPRISED, KIT);
  expect(popup.text()).toBe('Hi Ilse,\n\nCould we talk? What surprised you?\n\nTomas');
  popup.controller.actions.undo();
  expect(popup.text()).toBe(before);
});

test('another question takes the place of the one put in before', async () => {
  const popup = await open([GREETING, ...ASK, ...QUESTION, ...BYE]);
  popup.controller.actions.ask(SURPRISED, KIT);
  popup.controller.actions.ask(READ, KIT);
  expect(popup.text()).toBe('Hi Ilse,\n\nCould we talk? What should I read? $&\n\nTomas');
});

test('a letter that asks none gets it after what it asks for', async () => {
  const popup = await open([GREETING, ...ASK, ...BYE]);
  popup.controller.actions.type('Dear Ilse,\n\nCould we talk?\n\nTom');
  popup.controller.actions.ask(SURPRISED, KIT);
  expect(popup.text()).toBe('Dear Ilse,\n\nCould we talk? What surprised you?\n\nTom');
});

test('a letter written anew has no place that could be guessed', async () => {
  const popup = await open([GREETING, ...ASK, ...BYE]);
  popup.controller.actions.type('All mine.');
  popup.controller.actions.ask(SURPRISED, KIT);
  expect(popup.text()).toBe('All mine.');
});

test('where the channel has no room nothing is put in', async () => {
  const popup = await open([GREETING, ...ASK, ...BYE]);
  const long = question(`What ${'very '.repeat(40)}surprised you?`);
  expect(letterAsking(popup.desk(), long, [long])).toBeUndefined();
  popup.controller.actions.chooseChannel('message');
  expect(letterAsking(popup.desk(), long, [long])).toContain(long.text);
  const longer = question(`What ${'very '.repeat(130)}surprised you?`);
  expect(letterAsking(popup.desk(), longer, [longer])).toBeUndefined();
});

test('"who else?" belongs to the meeting', async () => {
  const popup = await open([GREETING, ...ASK, ...QUESTION, ...BYE]);
  expect(letterAsking(popup.desk(), ELSE, KIT)).toBeUndefined();
});

test('the question of the letter is known by its words, led in or not', async () => {
  const popup = await open([GREETING, ...ASK, ...QUESTION, ...BYE]);
  expect(asksAlready(popup.desk(), 'What would you do again?')).toBe(true);
  expect(asksAlready(popup.desk(), 'What surprised you?')).toBe(false);
});

test('only a first letter asks', async () => {
  const popup = await open([GREETING, ...ASK, ...BYE]);
  popup.controller.actions.chooseOccasion('introduction-request');
  expect(letterAsking(popup.desk(), SURPRISED, KIT)).toBeUndefined();
});
