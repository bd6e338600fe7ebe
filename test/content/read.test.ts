// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { ENTRY_NAME } from '../../src/content/entry-name.ts';

it('leaves one hidden function behind, and may be injected again', async () => {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const page = document.documentElement.outerHTML;
  await import('../../src/content/read.ts');
  vi.resetModules();
  await import('../../src/content/read.ts');
  const left = Object.getOwnPropertyNames(globalThis).filter(name => !before.has(name));
  expect(left).toEqual([ENTRY_NAME]);
  expect(Object.keys(globalThis)).not.toContain(ENTRY_NAME);
  const entry: unknown = Reflect.get(globalThis, ENTRY_NAME);
  const reading: unknown = typeof entry === 'function' ? await entry() : undefined;
  expect(reading).toMatchObject({ kind: 'refusal', reason: 'not-a-profile' });
  expect(structuredClone(reading)).toEqual(reading);
  expect(document.documentElement.outerHTML).toBe(page);
});
