import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/store/migrations/all.ts';

describe('migrations', () => {
  it('rise by exactly one from 1', () => {
    expect(MIGRATIONS.map(m => m.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it('each have a file with their number and a test', () => {
    const numbered = (folder: string) =>
      readdirSync(new URL(folder, import.meta.url)).filter(name => /^\d\d-/.test(name)).length;
    expect(numbered('../../../src/store/migrations/')).toBe(MIGRATIONS.length);
    expect(numbered('./')).toBe(MIGRATIONS.length);
  });
});
