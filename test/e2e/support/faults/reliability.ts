import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../paths.ts';

const FILE = join(ROOT, 'docs/reliability.md');

/** What must hold, each with whether it was seen to hold. */
export type Claims = Readonly<Record<string, boolean>>;

/** One fault at one moment, as it was seen to end. */
export interface Row {
  readonly fault: string;
  readonly when: string;
  readonly claims: Claims;
  /** Words that stood on the screen afterwards. */
  readonly shown: string;
}

/** Notes what was seen; a second attempt at the same fault and moment takes the place of the first. */
export function note(rows: Row[], row: Row): void {
  const before = rows.findIndex(({ fault, when }) => fault === row.fault && when === row.when);
  rows.splice(before < 0 ? rows.length : before, 1, row);
}

/** Claims in words; one that did not hold cannot be overlooked. */
function outcome(claims: Claims): string {
  const said = Object.entries(claims).map(([claim, held]) => (held ? claim : `NOT TRUE: ${claim}`));
  return said.join('; ');
}

/** A day of the calendar: another one tomorrow. */
const DAY =
  /(?:\w+day )?\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/g;

/** One cell, the same on any day, whatever stands in it. */
function cell(text: string): string {
  return text.replace(DAY, '(a day)').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ fault, when, claims, shown }) =>
    [fault, when, outcome(claims), shown === '' ? '' : `“${shown}”`].map(cell).join(' | '),
  );
  const head = '| fault | when | what is true afterwards | what the screen says |';
  return [head, '| --- | --- | --- | --- |', ...lines.map(line => `| ${line} |`)].join('\n');
}

/**
 * Holds one table of docs/reliability.md against what was seen in this run, or writes it
 * with `UPDATE=1`. Every cell but the first two comes from what was seen.
 *
 * @param name of the table, which stands in the marks around it
 */
export function expectTable(name: string, rows: readonly Row[]): void {
  const begin = `<!-- table: ${name} -->`;
  const end = `<!-- end: ${name} -->`;
  const document = readFileSync(FILE, 'utf8');
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/reliability.md has no place for "${name}"`);
  const seen = `${document.slice(0, from)}${begin}\n\n${tableOf(rows)}\n\n${document.slice(to)}`;
  if (process.env['UPDATE']) writeFileSync(FILE, seen);
  const untrue = rows.filter(({ claims }) => Object.values(claims).includes(false));
  expect(untrue).toEqual([]);
  expect(readFileSync(FILE, 'utf8')).toBe(seen);
}
