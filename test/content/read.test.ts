// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { ENTRY_NAME, FIRST_LOOK } from '../../src/content/entry-name.ts';

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

it('looks once when it is asked to, and again with the mark of the look before', async () => {
  await import('../../src/content/read.ts');
  const entry = Reflect.get(globalThis, ENTRY_NAME) as (wanted: unknown) => Promise<object>;
  const first: unknown = await entry(FIRST_LOOK);
  expect(first).toMatchObject({ settled: false, reading: { reason: 'not-a-profile' } });
  const { mark } = structuredClone(first) as { mark: unknown };
  const second = await entry({ after: mark });
  expect(second).toMatchObject({ settled: true, reading: { reason: 'not-a-profile' } });
  expect(structuredClone(second)).toEqual(second);
});
