// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { OUTLINE_NAME } from '../../src/content/entry-name.ts';

it('leaves one hidden function behind that draws the page without its words', async () => {
  document.title = 'Ilse Marand';
  document.body.innerHTML = '<main><h1>Ilse Marand</h1><p>Curator since 2020</p></main>';
  const page = document.documentElement.outerHTML;
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  await import('../../src/content/outline.ts');
  const left = Object.getOwnPropertyNames(globalThis).filter(name => !before.has(name));
  expect(left).toEqual([OUTLINE_NAME]);
  expect(Object.keys(globalThis)).not.toContain(OUTLINE_NAME);
  const draw: unknown = Reflect.get(globalThis, OUTLINE_NAME);
  const reading = { kind: 'refusal', reason: 'unknown-layout', selfCheck: { h1: 1 } };
  const outline: unknown = typeof draw === 'function' ? draw(reading) : undefined;
  expect(outline).toContain('refused: unknown-layout');
  expect(outline).toContain('main');
  expect(outline).not.toMatch(/ilse|marand|curator|2020/i);
  expect(document.documentElement.outerHTML).toBe(page);
});
