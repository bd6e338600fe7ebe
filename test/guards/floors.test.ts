import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../e2e/support/paths.ts';
import { breach } from './support/floors.ts';
import { importsOf, reachableFrom } from './support/imports.ts';
import { sourceFiles } from './support/source-files.ts';

const files = sourceFiles();

/** Breaches of one made-up file. */
function breachesOf(path: string, text: string): readonly (string | undefined)[] {
  return importsOf({ path, text }).map(breach).filter(Boolean);
}

describe('the floors of the house', () => {
  it('are kept by every import', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importsOf).map(breach).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['upwards', 'src/message/a.ts', "import { x } from '../store/store.ts'"],
    ['sideways', 'src/network/a.ts', "export { x } from '../outreach/event.ts'"],
    ['sideways, beside the door', 'src/outreach/a.ts', "import { x } from '../message/draft.ts'"],
    ['a type upwards', 'src/profile/a.ts', "import type { X } from '../reader/gate.ts'"],
    ['the store running a trade', 'src/store/a.ts', "import { x } from '../message/compose.ts'"],
    ['later', 'src/sender/a.ts', "const x = await import('../ui/x.ts')"],
    ['the database outside the store', 'src/popup/a.tsx', "import Dexie from 'dexie'"],
    ['the browser outside its door', 'src/ui/a.ts', "import b from 'webextension-polyfill'"],
    ['a screen framework below', 'src/message/a.ts', "import { h } from 'preact'"],
    ['from a room nobody knows', 'src/attic/a.ts', "import { x } from '../profile/fact.ts'"],
  ])('would be seen broken: %s', (_what, path, text) => {
    expect(breachesOf(path, text)).toHaveLength(1);
  });

  it.each([
    ['down', 'src/popup/a.tsx', "import { x } from '../store/store.ts'"],
    ['through a door', 'src/etiquette/a.ts', "import { x } from '../message/limits.ts'"],
    ['a type the store keeps', 'src/store/a.ts', "import type { X } from '../message/terms.ts'"],
  ])('allow %s', (_what, path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });
});

describe.each(['src/content/read.ts', 'src/content/outline.ts'])(
  'the script that enters a page: %s',
  entry => {
    const reached = [...reachableFrom(entry, files)];

    it('reaches the reader', () => {
      expect(reached.filter(path => path.startsWith('src/reader/')).length).toBeGreaterThan(1);
    });

    it('reaches nothing but the reader, the profile and itself, and no package', () => {
      const strangers = reached.filter(path => !/^src\/(content|reader|profile)\//.test(path));
      expect(strangers).toEqual([]);
    });
  },
);

describe('scripts that enter a page', () => {
  it('are all held to that: no other file is built to be injected', () => {
    const config = readFileSync(`${ROOT}vite.config.ts`, 'utf8');
    const inputs = /additionalInputs: \[(.*?)\]/s.exec(config)?.[1] ?? '';
    const entries = [...inputs.matchAll(/'(.*?)'/g)].map(match => match[1]);
    expect(entries).toEqual(['src/content/read.ts', 'src/content/outline.ts']);
  });

  it('would be seen reaching the database through others', () => {
    const reached = reachableFrom('src/content/read.ts', [
      { path: 'src/content/read.ts', text: "import '../reader/a.ts'" },
      {
        path: 'src/reader/a.ts',
        text: "import { b } from './b.ts'; import type { T } from 'types'",
      },
      { path: 'src/reader/b.ts', text: "export { Dexie } from 'dexie'" },
    ]);
    expect(reached).toContain('dexie');
    expect(reached).not.toContain('types');
  });
});

it('only one file knows the browser, and only the store knows the database', () => {
  const users = (name: string) => {
    const imports = files.flatMap(importsOf).filter(item => item.to === name && !item.typeOnly);
    return [...new Set(imports.map(item => item.from))];
  };
  expect(users('webextension-polyfill')).toEqual(['src/platform/browser.ts']);
  expect(users('dexie').every(path => path.startsWith('src/store/'))).toBe(true);
});
