import { describe, expect, it } from 'vitest';
import { astray, constants, links, named, outOfReach } from './support/documents.ts';
import { projectFiles } from './support/source-files.ts';

const files = projectFiles();
const documents = files.filter(({ path }) => /^[A-Z]+\.md$|^docs\/.*\.md$/.test(path));
const code = files.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));

it('every link of every document leads somewhere', () => {
  expect(documents.length).toBeGreaterThan(10);
  expect(documents.flatMap(file => astray(file, links(file)))).toEqual([]);
});

it('every document is found by whoever begins at the README and follows links', () => {
  expect(outOfReach('README.md', documents)).toEqual([]);
});

it('every file that a document names is there', () => {
  expect(documents.flatMap(file => astray(file, named(file)))).toEqual([]);
});

it('every constant and switch that a document names is in the code', () => {
  const everything = code.map(({ text }) => text).join('\n');
  const unknown = documents.flatMap(file =>
    constants(file)
      .filter(name => !new RegExp(`\\b${name}\\b`).test(everything))
      .map(name => `${file.path}: ${name}`),
  );
  expect(documents.flatMap(constants).length).toBeGreaterThan(5);
  expect(unknown).toEqual([]);
});

it('every document that a comment sends its reader to is there', () => {
  const sources = code.filter(({ path }) => /^(src|scripts)\//.test(path));
  expect(
    sources.flatMap(file => astray(file, file.text.match(/\bdocs\/[\w./-]+\.md\b/g) ?? [])),
  ).toEqual([]);
});

describe('the decisions', () => {
  const decisions = documents
    .filter(({ path }) => /^docs\/decisions\/\d/.test(path))
    .map(({ path, text }) => ({ name: path.slice('docs/decisions/'.length), text }));
  const list = documents.find(({ path }) => path === 'docs/decisions/README.md')?.text ?? '';

  it('are numbered without a gap and without a double', () => {
    const numbers = decisions.map(({ name }) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it('begin with their number, and stand under it in the list', () => {
    const first = decisions.map(({ text }) => text.split('\n')[0]);
    const listed = [...list.matchAll(/^(\d+)\. \[(.*?)\]\((\d{4}-[\w-]+\.md)\)$/gm)];
    expect(listed.map(match => match[3])).toEqual(decisions.map(({ name }) => name));
    expect(listed.map(match => `# ${match[1]}. ${match[2]}`)).toEqual(first);
  });
});

it('would notice what leads nowhere, and what nothing leads to', () => {
  const text =
    '[a](gone.md#here) [b](https://example.invalid) `src/gone.ts` `src/<room>/x.ts` `GONE_NAME`';
  const file = { path: 'docs/a.md', text };
  expect(astray(file, links(file))).toEqual(['docs/a.md: docs/gone.md']);
  expect(astray(file, named(file))).toEqual(['docs/a.md: src/gone.ts']);
  expect(constants(file)).toEqual(['GONE_NAME']);
  const list = { path: 'docs/list/README.md', text: '' };
  const readme = { path: 'README.md', text: '[list](docs/list/)' };
  expect(outOfReach('README.md', [readme, list, file])).toEqual(['docs/a.md']);
});
