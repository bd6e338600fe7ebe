/** One measured figure beside the yardstick of the same run. */
export interface Figure {
  readonly name: string;
  /** What was measured, and what it is measured by, in the same unit. */
  readonly value: number;
  readonly yardstick: number;
  readonly unit: 'ms' | 'bytes';
  /** Largest ratio that is still good. */
  readonly goal: number;
}

/** The middle of some numbers; more honest than the mean when the machine is busy. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The number a quarter of the others lie below: what disturbs a measurement only ever adds to it. */
export function lowerQuartile(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? Number.NaN;
}

/** A figure as one line: `reading a profile   4.1 ms, 2.3 x the yardstick (goal 3)`. */
export function describe({ name, value, yardstick, unit, goal }: Figure): string {
  const shown = unit === 'ms' ? `${value.toFixed(2)} ms` : `${(value / 1024).toFixed(1)} KiB`;
  const ratio = value / yardstick;
  const verdict = ratio <= goal ? '' : '  <- above the goal';
  return `${name.padEnd(44)} ${shown.padStart(11)}, ${ratio.toFixed(2)} x its yardstick (goal ${goal})${verdict}`;
}
