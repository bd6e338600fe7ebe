import { type PeriodLine, parsePeriod } from '../../profile/periods/parse-period.ts';
import type { Line } from '../text/line.ts';

/** Lines live as long as one reading, and what is remembered of them no longer. */
const known = new WeakMap<Line, PeriodLine | 'none'>();

/** What the line says as a date line; several steps of reading an entry ask the same line. */
export function periodOfLine(line: Line): PeriodLine | undefined {
  const answer = known.get(line) ?? parsePeriod(line.text) ?? 'none';
  known.set(line, answer);
  return answer === 'none' ? undefined : answer;
}
