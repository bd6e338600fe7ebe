import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { survivalTable } from './support/survival.ts';

const FILE = new URL('../../docs/reader-survival.md', import.meta.url);

it('docs/reader-survival.md says what the reader does today', { timeout: 300_000 }, () => {
  const table = survivalTable();
  if (process.env['UPDATE']) {
    mkdirSync(new URL('.', FILE), { recursive: true });
    writeFileSync(FILE, table);
  }
  expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(table);
});
