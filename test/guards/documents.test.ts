import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../e2e/support/paths.ts';
import { type ProjectFile, projectFiles } from './support/source-files.ts';

const files = projectFiles();
const documents = files.filter(({ path }) => /^[A-Z]+\.md$|^docs\/.*\.md$/.test(path));

/** Paths from the root that a document links to; addresses elsewhere and places in the page are left out. */
function links({ path, text }: ProjectFile): readonly string[] {
  const found = [...text.matchAll(/\]\(((?!https?:|#)[^)\s#]+)[^)]*\)/g)];
  return found.map(match => posix.join(posix.dirname(path), match[1] ?? ''));
}

/** Files that a text names as code, from the root; a `<name>` stands for many and is left out. */
function named({ text }: ProjectFile): readonly string[] {
  const found = [...text.matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)];
  return found.map(match => match[1] ?? '');
}

/** Those of the paths that lead nowhere, with the file that names them. */
function astray(file: ProjectFile, paths: readonly string[]): readonly string[] {
  return paths.filter(path => !existsSync(`${ROOT}${path}`)).map(path => `${file.path}: ${path}`);
}

it('every link of every document leads somewhere', () => {
  expect(documents.length).toBeGreaterThan(10);
  expect(documents.flatMap(file => astray(file, links(file)))).toEqual([]);
});

it('every file that a document names is there', () => {
  const ours = documents.filter(({ path }) => path !== 'CONTRIBUTING.md');
  expect(ours.flatMap(file => astray(file, named(file)))).toEqual([]);
});

it('every document that a comment sends its reader to is there', () => {
  const sources = files.filter(({ path }) => /^(src|scripts)\/.*\.(ts|tsx|mjs)$/.test(path));
  const sent = (file: ProjectFile) =>
    astray(file, file.text.match(/\bdocs\/[\w./-]+\.md\b/g) ?? []);
  expect(sources.flatMap(sent)).toEqual([]);
});

it('would notice a link and a name that lead nowhere', () => {
  const text = '[a](gone.md#here) [b](https://example.invalid) `src/gone.ts` `src/<room>/x.ts`';
  const file = { path: 'docs/a.md', text };
  expect(astray(file, links(file))).toEqual(['docs/a.md: docs/gone.md']);
  expect(astray(file, named(file))).toEqual(['docs/a.md: src/gone.ts']);
});
