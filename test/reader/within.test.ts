// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { within } from '../../src/reader/within.ts';

document.body.innerHTML =
  '<main><section><p id="own"></p><div><p id="beside"></p></div></section>' +
  '<aside id="theirs"><div><p id="other"></p><p id="another"></p></div></aside></main>';
const element = (id: string): Element => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`No element ${id}`);
  return found;
};

test('an element is within one that matches, or is one, in whatever order they are asked', () => {
  const ids = ['own', 'other', 'theirs', 'another', 'beside', 'own', 'other'];
  for (const order of [ids, [...ids].reverse()]) {
    const ofOthers = within('aside,dialog');
    for (const id of order) {
      expect(ofOthers(element(id)), id).toBe(element(id).closest('aside,dialog') !== null);
    }
  }
});

test('each element on the way up is looked at once', () => {
  const matches = vi.spyOn(Element.prototype, 'matches');
  const ofOthers = within('aside');
  for (const id of ['own', 'beside', 'own', 'other', 'another']) ofOthers(element(id));
  // own, section, main, body, html; beside, div; other, div, aside; another.
  expect(matches).toHaveBeenCalledTimes(11);
});
