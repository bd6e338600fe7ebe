import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/etiquette/rules/all.ts';

const ROOT = new URL('../../', import.meta.url);
const CATALOGUE = readFileSync(new URL('docs/etiquette.md', ROOT), 'utf8');
const RULE_FILE = /^([a-z]\d+)-[a-z0-9-]+\.ts$/;

/** Ids of the rules that are built, and the text of their files. */
const FILES: ReadonlyMap<string, string> = new Map(
  readdirSync(new URL('src/etiquette/rules/', ROOT)).flatMap(file => {
    const id = RULE_FILE.exec(file)?.[1]?.toUpperCase();
    const text = readFileSync(new URL(`src/etiquette/rules/${file}`, ROOT), 'utf8');
    return id === undefined ? [] : [[id, text] as const];
  }),
);

/** Words of the catalogue for how strongly a rule speaks, as the code has them. */
const STRENGTHS = { block: /\bstops\b/, warn: /\bwarns\b/, info: /\binforms\b/ } as const;

/** Ids and "how strongly" of a catalogue's table of rules. */
function documented(text: string): ReadonlyMap<string, string> {
  const rows = [...text.matchAll(/^\| ([A-Z]\d+) +\|[^|]*\|([^|]*)\|/gm)];
  return new Map(rows.map(([, id = '', strength = '']) => [id, strength.trim()]));
}

/** What is in one list and not in the other. */
function without(one: Iterable<string>, other: Iterable<string>): readonly string[] {
  const known = new Set(other);
  return [...one].filter(id => !known.has(id));
}

/** What a catalogue says of how strongly its rules speak, where their code says something else. */
function wrongStrengths(text: string): readonly string[] {
  return [...documented(text)].flatMap(([id, said]) =>
    Object.entries(STRENGTHS)
      .filter(([severity, word]) => word.test(said) !== FILES.get(id)?.includes(`'${severity}'`))
      .map(([severity]) => `${id} "${said}": ${severity}`),
  );
}

/** Ids of the rules that have examples of their own. */
function withExamples(): readonly string[] {
  const folder = new URL('test/etiquette/rules/', ROOT);
  return readdirSync(folder).flatMap(file => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return [...text.matchAll(/^describeRule\('([A-Z]\d+)'/gm)].map(match => match[1] ?? '');
  });
}

describe('a rule that is built', () => {
  const built = [...FILES.keys()];
  const reviewed = RULES.map(({ id }) => id);

  it('is found by the name of its file', () => {
    expect(built.length).toBeGreaterThan(40);
  });

  it('is named in src/etiquette/rules/all.ts, once', () => {
    expect(without(built, reviewed)).toEqual([]);
    expect(without(reviewed, built)).toEqual([]);
    expect(new Set(reviewed).size).toBe(reviewed.length);
  });

  it('has a row in docs/etiquette.md, and no row is without a rule', () => {
    const rows = [...documented(CATALOGUE).keys()];
    expect(without(built, rows)).toEqual([]);
    expect(without(rows, built)).toEqual([]);
  });

  it('speaks as strongly as its row says', () => {
    expect(wrongStrengths(CATALOGUE)).toEqual([]);
  });

  it('has its examples, written with describeRule', () => {
    expect(without(built, withExamples())).toEqual([]);
  });
});

it('would notice a row that says the wrong thing', () => {
  const row = '| L7  | photo | warns | A14. |';
  expect(documented(row)).toEqual(new Map([['L7', 'warns']]));
  expect(wrongStrengths(row)).toEqual(['L7 "warns": block', 'L7 "warns": warn']);
});
