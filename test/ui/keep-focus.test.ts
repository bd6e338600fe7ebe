// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { isFocusAdrift, keepFocus } from '../../src/ui/keep-focus.ts';
import { toldApart } from '../../src/ui/told-apart.ts';

const moment = () => new Promise(resolve => setTimeout(resolve, 120));
const at = (selector: string) => document.querySelector<HTMLElement>(selector);

beforeEach(() => {
  document.body.innerHTML = `
    <div id="root"><h1>Top</h1>
      <section id="part"><h2>Part</h2><ul><li><button id="gone">Undo</button></li></ul></section>
      <button id="stays">Stay</button>
    </div>`;
  const root = at('#root');
  if (root !== null) keepFocus(root);
});

test('where what had the focus is gone, the heading of its part has it', async () => {
  at('#gone')?.focus();
  at('#part ul')?.remove();
  await moment();
  expect(document.activeElement).toBe(at('h2'));
});

test('where the whole part is gone, the nearest heading around it has it', async () => {
  at('#gone')?.focus();
  at('#part')?.remove();
  await moment();
  expect(document.activeElement).toBe(at('h1'));
});

test('a part that knows of a better place is not overruled', async () => {
  at('#gone')?.focus();
  at('#part ul')?.remove();
  setTimeout(() => at('#stays')?.focus(), 20);
  await moment();
  expect(document.activeElement).toBe(at('#stays'));
});

test('the focus is adrift on the heading that had to take it, and not once somebody moved on', async () => {
  at('#gone')?.focus();
  expect(isFocusAdrift()).toBe(false);
  at('#part ul')?.remove();
  expect(isFocusAdrift()).toBe(true);
  await moment();
  expect(document.activeElement).toBe(at('h2'));
  expect(isFocusAdrift()).toBe(true);
  at('#stays')?.focus();
  expect(isFocusAdrift()).toBe(false);
  at('h2')?.focus();
  expect(isFocusAdrift()).toBe(false);
});

test('whoever left by themselves is not brought back', async () => {
  at('#gone')?.focus();
  at('#gone')?.blur();
  await moment();
  at('#part ul')?.remove();
  await moment();
  expect(document.activeElement).toBe(document.body);
});

test('names that are the same are told apart by their place among them', () => {
  expect(toldApart(['Undo', 'Keep', 'Undo'])).toEqual(['Undo, 1 of 2', 'Keep', 'Undo, 2 of 2']);
});
