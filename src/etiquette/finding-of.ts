import type { Finding, Fix, TextRange } from './finding.ts';

/** What all findings of one rule share. */
export type RuleTraits = Pick<Finding, 'rule' | 'dimension' | 'severity' | 'source'> &
  Partial<Pick<Finding, 'override'>>;

/** One finding; optional parts stay absent when there is nothing to say. */
export function findingOf(traits: RuleTraits, why: string, at?: TextRange, fix?: Fix): Finding {
  return {
    override: 'knowingly',
    ...traits,
    why,
    ...(at === undefined ? {} : { range: { start: at.start, end: at.end } }),
    ...(fix === undefined ? {} : { fix }),
  };
}
