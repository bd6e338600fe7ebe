import {
  DIMENSIONS,
  type Dimension,
  type Finding,
  type Severity,
} from '../../../etiquette/finding.ts';

/** One dimension of a considerate letter, with what was found in it. */
export interface Check {
  readonly dimension: Dimension;
  readonly count: number;
  /** The strongest finding; absent where nothing was found. */
  readonly severity?: Severity;
}

const STRONGEST_FIRST: readonly Severity[] = ['block', 'warn', 'info'];

/** The eight dimensions, always all and in the same order: a checklist and not a score. */
export function checklistOf(findings: readonly Finding[]): readonly Check[] {
  return DIMENSIONS.map(dimension => {
    const found = findings.filter(finding => finding.dimension === dimension);
    const severity = STRONGEST_FIRST.find(one => found.some(({ severity: s }) => s === one));
    return { dimension, count: found.length, ...(severity === undefined ? {} : { severity }) };
  });
}
