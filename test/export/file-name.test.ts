import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import { anyText, HUGE } from './support/hostile.ts';

const NOVEMBER = new Date(2026, 10, 5, 23, 59).getTime();

it('names a file so that a list of them sorts by day', () => {
  expect(fileName(NOVEMBER, 'people', 'csv')).toBe('a-few-minutes-2026-11-05-people.csv');
  expect(fileName(NOVEMBER, 'Zoë Brandt', 'md')).toBe('a-few-minutes-2026-11-05-zoë-brandt.md');
});

it('takes nothing of a name that a file system minds', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constant(HUGE)), name => {
      const made = fileName(NOVEMBER, name, 'vcf');
      expect(made).toMatch(/^a-few-minutes-2026-11-05(-[\p{L}\p{M}\p{N}-]+)?\.vcf$/u);
      expect(Buffer.byteLength(made)).toBeLessThan(255);
    }),
  );
  expect(fileName(NOVEMBER, '../../etc\0/passwd', 'md')).toBe(
    'a-few-minutes-2026-11-05-etc-passwd.md',
  );
});
