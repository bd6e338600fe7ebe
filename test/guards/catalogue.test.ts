import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Ids in the first column of the table of rules. */
function documented(): readonly string[] {
  const text = readFileSync(new URL('../../docs/etiquette.md', import.meta.url), 'utf8');
  return [...text.matchAll(/^\| ([A-Z]\d+) +\|/gm)].map(match => match[1] ?? '').sort();
}

/** Ids by the names of the rule files. */
function built(): readonly string[] {
  const files = readdirSync(new URL('../../src/etiquette/rules/', import.meta.url));
  return files.flatMap(file => /^([a-z]\d+)-/.exec(file)?.[1]?.toUpperCase() ?? []).sort();
}

it('the catalogue for people names exactly the rules that are built', () => {
  expect(built().length).toBeGreaterThan(40);
  expect(documented()).toEqual(built());
});
