import type { Finding, Severity, TextRange } from '../../../etiquette/finding.ts';

/** A run of the text with the strongest severity that covers it. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly severity?: Severity;
  /** True for a placeholder still to be filled in: open, but not wrong. */
  readonly open?: boolean;
  /** Which of the sources it belongs to, where they were given. */
  readonly part?: number;
}

/** The rule about placeholders, whose marks invite instead of warn. */
const PLACEHOLDER_RULE = 'G1';

const STRENGTH: Readonly<Record<Severity, number>> = { info: 1, warn: 2, block: 3 };

/**
 * Cuts the text where findings and sources begin and end, for the marks behind the
 * message box. The segments joined are the text: a mark never changes a letter.
 */
export function segmentsOf(
  text: string,
  findings: readonly Finding[],
  sources: readonly TextRange[] = [],
): readonly Segment[] {
  const ranged = findings.flatMap(({ range, severity, rule }) => {
    if (range === undefined) return [];
    const start = Math.max(0, range.start);
    const end = Math.min(range.end, text.length);
    return start >= end ? [] : [{ start, end, severity, open: rule === PLACEHOLDER_RULE }];
  });
  const cuts = [
    ...new Set([0, text.length, ...[...ranged, ...sources].flatMap(r => [r.start, r.end])]),
  ];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = ranged.filter(range => range.start <= start && range.end >= end);
    covering.sort((a, b) => STRENGTH[b.severity] - STRENGTH[a.severity]);
    const strongest = covering[0];
    const part = sources.findIndex(range => range.start <= start && range.end >= end);
    const segment = { text: text.slice(start, end), start, ...(part === -1 ? {} : { part }) };
    if (strongest === undefined) return segment;
    return { ...segment, severity: strongest.severity, open: strongest.open };
  });
}
