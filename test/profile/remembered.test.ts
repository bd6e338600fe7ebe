import { expect, it, vi } from 'vitest';
import { remembered } from '../../src/profile/remembered.ts';

it('asks once for each text, also where the answer is nothing', () => {
  const answer = vi.fn((text: string) => (text === '' ? undefined : text.length));
  const length = remembered(answer);
  expect([length('nurse'), length(''), length('nurse'), length('')]).toEqual([
    5,
    undefined,
    5,
    undefined,
  ]);
  expect(answer).toHaveBeenCalledTimes(2);
});

it('forgets rather than grow without end', () => {
  const answer = vi.fn((text: string) => text.length);
  const length = remembered(answer, 2);
  for (const text of ['a', 'b', 'c', 'a']) expect(length(text)).toBe(1);
  expect(answer).toHaveBeenCalledTimes(4);
});
