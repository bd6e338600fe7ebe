import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/etiquette/finding.ts';
import { segmentsOf } from '../../../src/ui/desk/state/segments.ts';

function finding(severity: Severity, start: number, end: number): Finding {
  return {
    rule: 'L1',
    dimension: 'respect',
    severity,
    why: 'Because.',
    source: 'A4',
    range: { start, end },
    override: 'none',
  };
}

test('where findings overlap the strongest shows', () => {
  const segments = segmentsOf('abcdef', [finding('info', 0, 4), finding('block', 2, 6)]);
  expect(segments.map(({ text, severity }) => [text, severity])).toEqual([
    ['ab', 'info'],
    ['cd', 'block'],
    ['ef', 'block'],
  ]);
});

test('the segments joined are the text, whatever the ranges', () => {
  const range = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));
  const severity = fc.constantFrom<Severity>('info', 'warn', 'block');
  const findings = fc.array(fc.tuple(severity, range).map(([s, [a, b]]) => finding(s, a, b)));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), findings, (text, list) => {
      const segments = segmentsOf(text, list);
      expect(segments.map(segment => segment.text).join('')).toBe(text);
    }),
    { examples: [['  ', [finding('info', -2, -1), finding('info', -3, -2)]]] },
  );
});
