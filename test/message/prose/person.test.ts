import { describe, expect, it } from 'vitest';
import { saidToAuthor, voiceOf } from '../../../src/message/prose/en/person.ts';

describe('the voice of an about text', () => {
  it.each([
    ['I wire old houses.', undefined, 'first'],
    ['My work is quiet.', undefined, 'first'],
    ['I’ve wired old houses.', undefined, 'first'],
    ['Anna leads a night ward.', 'Anna', 'third'],
    ['She leads a night ward.', 'Anna', 'third'],
    ['Hannah leads a night ward.', 'Anna', 'none'],
    ['Old houses, new wires.', undefined, 'none'],
  ] as const)('%s', (text, name, voice) => {
    expect(voiceOf(text, name)).toBe(voice);
  });
});

describe('a clause said to its author', () => {
  it.each([
    ['I moved from wards to software.', 'you moved from wards to software'],
    ["I'm happiest in old houses", "you're happiest in old houses"],
    ['I was a nurse before I drew maps', 'you were a nurse before you drew maps'],
    ['My first boss taught me to wait', 'your first boss taught you to wait'],
    ['After ten years I taught myself to weld', 'after ten years you taught yourself to weld'],
    ['Bread taught me patience', 'Bread taught you patience'],
    ['We built it and I was there', undefined],
    ['I owe you a coffee', undefined],
    ['I left and was asked back', undefined],
    ['Old houses teach patience', undefined],
  ])('%s -> %s', (clause, said) => {
    expect(saidToAuthor(clause)).toBe(said);
  });
});
