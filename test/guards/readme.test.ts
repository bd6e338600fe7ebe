import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../e2e/support/paths.ts';
import { commands } from './support/documents.ts';
import { projectFiles } from './support/source-files.ts';
import { tableOfPermissions } from './support/tables.ts';

const readme = readFileSync(`${ROOT}README.md`, 'utf8');
const manifest = JSON.parse(readFileSync(`${ROOT}manifest.json`, 'utf8'));
const scripts: Record<string, string> = JSON.parse(
  readFileSync(`${ROOT}package.json`, 'utf8'),
).scripts;

it('the README explains every permission, and none that is not asked for', () => {
  const asked = [...manifest.permissions, ...manifest.optional_permissions];
  expect([...tableOfPermissions(readme)].sort()).toEqual(asked.sort());
});

it('the README has a row for every command', () => {
  const rows = [...readme.matchAll(/^\| `npm (?:run )?([\w:-]+)`/gm)].map(match => match[1] ?? '');
  expect(rows.sort()).toEqual(Object.keys(scripts).sort());
});

it('every document names only commands that exist', () => {
  const documents = projectFiles().filter(({ path }) => path.endsWith('.md'));
  const named = documents.flatMap(({ path, text }) => commands(text).map(name => [path, name]));
  expect(named.map(([, name]) => name)).toEqual(expect.arrayContaining(['start', 'test']));
  expect(named.filter(([, name = '']) => !(name in scripts))).toEqual([]);
});

it('every file a command runs exists, and every path the README links to', () => {
  const files = Object.values(scripts).flatMap(line => line.match(/\S+\.mjs/g) ?? []);
  const links = [...readme.matchAll(/\]\(((?!https?:|#)[^)\s]+)\)/g)].map(match => match[1] ?? '');
  for (const path of [...files, ...links]) {
    expect(existsSync(`${ROOT}${path}`), path).toBe(true);
  }
});

it('would notice a permission without a word and a command that is gone', () => {
  expect(tableOfPermissions('| `alarms` | |\n| `tabs` | Why |')).toEqual(['tabs']);
  expect(commands('`npm run polish` and `npm test`, after `npm ci`')).toEqual(['polish', 'test']);
});
