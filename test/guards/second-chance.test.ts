import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEVER } from '../e2e/support/never.ts';
import { ROOT } from '../e2e/support/paths.ts';

/** Tests of what must never happen, whose claims do not depend on how busy the computer is. */
const FILES = [
  'blockers',
  'firefox-unnoticed',
  'hostile-book',
  'hostile-exports',
  'hostile-files',
  'hostile-page',
  'hostile-popup',
  'hostile-reading',
  'import',
  'killed',
  'no-network',
  'safety',
  'survival',
  'unnoticed',
];

/** Tests and groups at the outermost level that would let a claim fail once. */
function lenient(source: string): readonly string[] {
  const outermost = source.match(/^(?:it|describe)\b.*?=>/gms) ?? [];
  return outermost.filter(head => !/,\s+NEVER,\s/.test(head));
}

/** What a claim that does not hold says. */
function messageOf(claim: () => void): string {
  try {
    claim();
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
  throw new Error('The claim held');
}

describe('what must never happen', () => {
  it.each(FILES)('is not asked twice in %s', file => {
    const source = readFileSync(`${ROOT}test/e2e/${file}.test.ts`, 'utf8');
    expect(source).toMatch(/^(it|describe)\b/m);
    expect(lenient(source)).toEqual([]);
  });

  it('happened when a claim did not hold, and not when the browser was late', () => {
    const isAskedAgain = (message: string) => NEVER.retry.condition.test(message);
    const broken = [
      messageOf(() => expect(['a connection']).toEqual([])),
      messageOf(() => expect('<p data-read>', 'the markup').toBe('<p>')),
      messageOf(() => expect({ calls: 1 }).toMatchObject({ calls: 0 })),
      messageOf(() => expect('one\ntwo').not.toContain('two')),
      messageOf(() => expect(1).toBeGreaterThan(3)),
    ];
    expect(broken.filter(isAskedAgain)).toEqual([]);
    const late = [
      'Waiting failed: 8000ms exceeded',
      'Test timed out in 120000ms.',
      'Target closed',
    ];
    expect(late.filter(isAskedAgain)).toEqual(late);
  });

  it('would be noticed in a test that lets it happen once', () => {
    expect(lenient("it('opens nothing', async () => {});")).toHaveLength(1);
    expect(lenient("describe.each([\n  ['a', b],\n])('in %s', NEVER, (_a, b) => {});")).toEqual([]);
  });
});
