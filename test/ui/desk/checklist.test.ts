import { expect, test } from 'vitest';
import { DIMENSIONS, type Dimension, type Severity } from '../../../src/etiquette/finding.ts';
import { checklistOf } from '../../../src/ui/desk/state/checklist.ts';

function finding(dimension: Dimension, severity: Severity) {
  return { rule: 'L1', dimension, severity, why: 'Why.', source: 'A4', override: 'none' } as const;
}

test('all eight dimensions, in one order, whatever was found', () => {
  expect(checklistOf([]).map(check => check.dimension)).toEqual(DIMENSIONS);
  const found = checklistOf([finding('truth', 'warn')]);
  expect(found.map(check => check.dimension)).toEqual(DIMENSIONS);
});

test('each tells how many were found and how strong the strongest is', () => {
  const found = checklistOf([
    finding('ask', 'info'),
    finding('ask', 'block'),
    finding('ask', 'warn'),
    finding('why', 'info'),
  ]);
  expect(found.slice(0, 4)).toEqual([
    { dimension: 'why', count: 1, severity: 'info' },
    { dimension: 'specificity', count: 0 },
    { dimension: 'ask', count: 3, severity: 'block' },
    { dimension: 'respect', count: 0 },
  ]);
});
